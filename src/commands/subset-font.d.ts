// subset-font ships no types; this is the one call the guide makes.
declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		characters: string,
		options: { targetFormat: 'woff2'; variationAxes?: Record<string, { min: number; max: number }> },
	): Promise<Buffer>;
}
