/** How the files of each kind of picture begin. */
const BEGINS: readonly [ending: string, begin: RegExp][] = [
	['.jpg', /^\u00FF\u00D8\u00FF/],
	['.png', /^\u0089PNG\r\n/],
	['.gif', /^GIF8/],
	['.webp', /^RIFF[\s\S]{4}WEBP/],
	['.avif', /^[\s\S]{4}ftyp(?:avif|avis|mif1)/],
	['.heic', /^[\s\S]{4}ftyp(?:hei[cmsx]|hev[cmsx])/],
	['.svg', /^(?:\u00EF\u00BB\u00BF)?\s*<(?:\?xml|!DOCTYPE|!--|svg)/i],
];

/** What a picture is, whatever its name says: its ending, or nothing where it is no picture that the site can show. */
export function pictureKind(bytes: Uint8Array): string | undefined {
	const begin = String.fromCharCode(...bytes.subarray(0, 64));
	return BEGINS.find(([, pattern]) => pattern.test(begin))?.[0];
}
