/** The first group of each match of a pattern in the texts, each once. The texts are ten million letters, so nothing else of them stays in memory. */
export function captures(texts: readonly string[], pattern: RegExp): Set<string> {
	const all = new Set<string>();
	for (const text of texts) for (const [, one = ''] of text.matchAll(pattern)) all.add(one);
	return all;
}

/** The tags of some HTML, e.g. `h1`; every page has `html` and `body`. */
export const tagsIn = (pages: readonly string[]): Set<string> => captures(pages, /<([a-z][\w-]*)/g).union(new Set(['html', 'body']));

/** The classes of some HTML, e.g. `warning`. */
export const classesIn = (pages: readonly string[]): Set<string> =>
	new Set(
		[...captures(pages, / class="([^"]*)"/g)].flatMap((list) =>
			list.replaceAll('&amp;', '&').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&quot;', '"').split(/\s+/),
		),
	);
