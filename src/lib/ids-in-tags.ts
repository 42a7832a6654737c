/** The ids that a text names in one attribute of a tag, e.g. `<Cite id="alam-2014, ablon-2018" />`: each once, in the order in which a reader meets them. */
export function idsInTags(mdx: string, tag: string, attribute: string): string[] {
	const ids = [...mdx.matchAll(new RegExp(`<${tag}\\s[^>]*?\\b${attribute}="([^"]*)"`, 'g'))].flatMap((match) =>
		(match[1] ?? '').split(/[,\s]+/).filter(Boolean),
	);
	return [...new Set(ids)];
}
