/** Fine needles as one outline: each from (x, top), tapering over its length to a tip that is still seen. */
export function needles(xs: readonly number[], top: number, length: number, half = 1.5): string {
	return xs.map((x) => `M${x - half} ${top}h${half * 2}l${0.5 - half} ${length}h-1z`).join('');
}
