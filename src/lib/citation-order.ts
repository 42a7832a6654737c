/** The source ids that a text cites, in the order in which a reader meets them. A source's number is its place in this list, from 1. */
export function citationOrder(mdx: string): string[] {
	const ids = [...mdx.matchAll(/<Cite\s[^>]*?\bid="([^"]*)"/g)].flatMap((match) => (match[1] ?? '').split(/[,\s]+/).filter(Boolean));
	return [...new Set(ids)];
}
