import type { Hit } from './full-text.ts';

/** Pages with all the words first, then pages with some of them: each word alone counts for its share. */
export async function allThenSome(words: readonly string[], search: (words: string) => Promise<Hit[]>): Promise<Hit[]> {
	const found = new Map<string, Hit>();
	const add = async (asked: string, share: number) => {
		for (const hit of await search(asked)) found.set(hit.record, { ...hit, score: (found.get(hit.record)?.score ?? 0) + share * hit.score });
	};
	if (words.length > 0) await add(words.join(' '), 1);
	if (words.length > 1) for (const word of words) await add(word, 1 / words.length);
	return [...found.values()].toSorted((a, b) => b.score - a.score);
}
