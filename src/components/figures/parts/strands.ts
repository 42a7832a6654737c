/** Where a strand of collagen starts, and over how many half waves it runs. */
export type Strand = readonly [x: number, y: number, halfWaves: number];

/** Collagen strands as one line each, waving to the right. */
export function strands(list: readonly Strand[], halfWave = 46): string {
	return list.map(([x, y, n]) => `M${x} ${y}q${halfWave / 2}-${halfWave / 4} ${halfWave} 0${`t${halfWave} 0`.repeat(n - 1)}`).join('');
}
