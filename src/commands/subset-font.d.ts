// subset-font ships no types; these are the calls the guide makes.
declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		characters: string,
		options: { targetFormat: 'woff2' | 'sfnt'; variationAxes?: Record<string, number | { min: number; max: number }> },
	): Promise<Buffer>;
}
