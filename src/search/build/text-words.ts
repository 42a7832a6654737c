import { stem, wordsOf } from '#src/search/engine/words.ts';

/** A word of more pages leads to none of them. */
const MOST_PAGES = 4;

/** Words that only the text of a few pages holds, and no name or answer, with the places of these entries. `texts` are in the order of the entries. */
export function textWords(texts: readonly string[], said: ReadonlySet<string>, common: ReadonlySet<string>): Record<string, number[]> {
	const places = new Map<string, number[]>();
	for (const [place, text] of texts.entries()) for (const word of new Set(wordsOf(text))) places.set(word, [...(places.get(word) ?? []), place]);
	return Object.fromEntries(
		[...places]
			.filter(([word, pages]) => pages.length <= MOST_PAGES && word.length > 3 && !/^\d/.test(word) && !said.has(stem(word)) && !common.has(word))
			.toSorted(([a], [b]) => (a < b ? -1 : 1)),
	);
}
