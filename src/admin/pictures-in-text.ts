/** The pictures that a text shows, by their paths in the content folder. */
export function picturesIn(text: string): string[] {
	return [...text.matchAll(/\]\(\.\.\/(images\/[^)\s]+)\)/g)].map(([, path = '']) => path);
}
