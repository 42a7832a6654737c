/** Circles as one outline. */
export function circles(list: readonly (readonly [x: number, y: number, r: number])[]): string {
	return list.map(([x, y, r]) => `M${x - r} ${y}a${r} ${r} 0 0 1 ${2 * r} 0 ${r} ${r} 0 0 1-${2 * r} 0`).join('');
}
