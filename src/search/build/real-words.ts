import type { GuideEntry } from '#src/search/engine/guide.ts';
import { Spelling } from '#src/search/engine/spelling.ts';
import { stem, wordsOf } from '#src/search/engine/words.ts';

/** This many of the commonest English words are never corrected, and this many where the correction would be a sign to get help for. */
const COMMON_ENOUGH = { names: 15_000, signs: 23_500 };

/**
 * Of the English words, the commonest first, those that would be taken for a misspelt word of the guide or of a red flag: they stay as typed.
 * `isNearSign` is whether a word would be taken for one of a red flag, `readers` are those of readers that a misspelt word may be.
 */
export function realWords(
	english: readonly string[],
	entries: readonly Pick<GuideEntry, 'title' | 'names' | 'answer'>[],
	isNearSign: (word: string) => boolean,
	readers: readonly string[],
): string[] {
	const own = new Set([...readers, ...entries.flatMap(({ title, names }) => [title, ...names]).flatMap(wordsOf)]);
	const known = new Set([...own, ...entries.flatMap(({ answer = '' }) => wordsOf(answer))].map(stem));
	const spelling = new Spelling(own, new Set());
	return english
		.slice(0, COMMON_ENOUGH.signs)
		.filter(
			(word, place) =>
				word.length > 3 && !own.has(word) && ((place < COMMON_ENOUGH.names && !known.has(stem(word)) && spelling.fix(word) !== undefined) || isNearSign(word)),
		);
}
