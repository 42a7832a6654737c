import type { GuideEntry } from './guide.ts';
import { isStopWord, stem, wordsOf } from './words.ts';

/** From this many pages on, a word must stand on two pages or in a heading: the list then grows with the subject, not with the pages. */
export const MANY_PAGES = 1000;

interface PageWords {
	content: string;
	anchors: readonly { text: string }[];
}

/** The words of the indexed text that stand in no name in any form, most frequent first; of several forms the commonest. */
export function textWords(pages: readonly PageWords[], entries: readonly Pick<GuideEntry, 'title' | 'names'>[], many = MANY_PAGES): string[] {
	const held = new Set(entries.flatMap(({ title, names }) => [title, ...names].flatMap(wordsOf)).map(stem));
	const counts = new Map<string, number>();
	const headed = new Set<string>();
	for (const { content, anchors } of pages) {
		for (const word of new Set(wordsOf(content))) counts.set(word, (counts.get(word) ?? 0) + 1);
		for (const { text } of anchors) for (const word of wordsOf(text)) headed.add(word);
	}
	return [...counts]
		.filter(([word, count]) => !isStopWord(word) && !/^\d/.test(word) && (pages.length < many || count > 1 || headed.has(word)))
		.toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
		.flatMap(([word]) => {
			if (held.has(stem(word))) return [];
			held.add(stem(word));
			return [word];
		});
}
