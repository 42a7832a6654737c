export interface LayerShape {
	top: number;
	bottom: number;
	width?: number;
	/** Half a wave; `width` is a whole number of them. */
	step?: number;
	/** How high the first crest rises; below zero it dips first. */
	lift?: number;
}

/** The outline of one layer of skin: a gently waving top edge from the left to `width`, closed at `bottom`. */
export function layer({ top, bottom, width = 360, step = 60, lift = 6 }: LayerShape): string {
	return `M0 ${top}q${step / 2} ${-lift} ${step} 0${`t${step} 0`.repeat(width / step - 1)}V${bottom}H0z`;
}
