import type { GuideEntry } from '#src/search/engine/guide.ts';
import { isNear } from '#src/search/engine/phrase-rules.ts';
import { Spelling } from '#src/search/engine/spelling.ts';
import { stem, wordsOf } from '#src/search/engine/words.ts';

/** This many of the commonest English words are never corrected, and this many where the correction would be a sign to get help for. */
const COMMON_ENOUGH = { names: 15_000, signs: 25_000 };

/**
 * Of the English words, the commonest first, those that would be taken for a misspelt word of the guide or of a red flag: they stay as typed.
 * `signs` are the words of the red flags, `readers` those of readers that a misspelt word may be.
 */
export function realWords(
	english: readonly string[],
	entries: readonly Pick<GuideEntry, 'title' | 'names' | 'answer'>[],
	signs: Iterable<string>,
	readers: readonly string[],
): string[] {
	const own = new Set([...readers, ...entries.flatMap(({ title, names }) => [title, ...names]).flatMap(wordsOf)]);
	const known = new Set([...own, ...entries.flatMap(({ answer = '' }) => wordsOf(answer))].map(stem));
	const spelling = new Spelling(own, new Set());
	const signWords = new Set(signs);
	const byLetter = Map.groupBy(signWords, (sign) => sign[0]);
	const nearSign = (word: string) => !signWords.has(word) && (byLetter.get(word[0]) ?? []).some((sign) => isNear(word, sign));
	return english
		.slice(0, COMMON_ENOUGH.signs)
		.filter(
			(word, place) =>
				word.length > 3 && !own.has(word) && ((place < COMMON_ENOUGH.names && !known.has(stem(word)) && spelling.fix(word) !== undefined) || nearSign(word)),
		);
}
