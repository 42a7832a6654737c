export interface LayerShape {
	top: number;
	bottom: number;
	/** Where it begins; a start left of the picture hides its side. */
	left?: number;
	width?: number;
	/** Half a wave; `width` is a whole number of them. */
	step?: number;
	/** How high the first crest rises; below zero it dips first. */
	lift?: number;
}

/** The outline of one layer of skin: a gently waving top edge, closed at `bottom`. */
export function layer({ top, bottom, left = 0, width = 360, step = 60, lift = 6 }: LayerShape): string {
	return `M${left} ${top}q${step / 2} ${-lift} ${step} 0${`t${step} 0`.repeat(width / step - 1)}V${bottom}H${left}z`;
}
