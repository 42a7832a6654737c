/** Fine needles as one outline: each from (x, top), tapering over its length. */
export function needles(xs: readonly number[], top: number, length: number, half = 1.5): string {
	return xs.map((x) => `M${x - half} ${top}h${half * 2}l${-half} ${length}z`).join('');
}
