/** The address of an answer. The words come after the `#`, so no server ever sees them. Half a letter, which a cut text may end with, is none in an address. */
export const addressOf = (words: string) => `/search/#q=${encodeURIComponent(words.trim().replaceAll(/\p{Surrogate}/gu, ''))}`;

/** The words in an address, or nothing where it holds none. */
export function wordsInAddress(hash: string): string | undefined {
	if (!hash.startsWith('#q=')) return undefined;
	const raw = hash
		.slice(3)
		.replace(/:~:.*$/, '')
		.replaceAll('+', ' ');
	try {
		return decodeURIComponent(raw).trim();
	} catch {
		return raw.trim();
	}
}
