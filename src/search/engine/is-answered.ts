import type { Query } from './query.ts';
import { BY_NAME, type Match } from './ranking.ts';
import type { Vocabulary } from './vocabulary.ts';
import { stem } from './words.ts';

/** What is told, and more if the reader speaks of herself, less what belongs to other subjects, must come to this. */
const LEAST = 0.26;
const PERSONAL = 0.1;
/** So much of another subject counts beside "my", "after" or "before": then it is a circumstance of her own case. */
const OWN_CASE = 0.35;
/** Who writes more words than this speaks of much: less of it needs to be told. */
const LONG = { words: 16, least: 0.12 };
const SELF = new Set(['i', 'im', 'ive', 'my', 'me', 'mine', 'id']);
const CIRCUMSTANCE = new Set(['my', 'after', 'before']);
/** So many of the best may be the one that tells. */
const LOOKED_AT = 30;

/** Whether the guide answers at all: evidence for it against evidence for another subject. */
export function isAnswered(vocabulary: Vocabulary, query: Query, found: readonly Match[]): boolean {
	// A name of the guide, word for word, is never another subject.
	if (found.some(({ alike }) => alike === 1)) return true;
	const told = Math.max(0, ...found.slice(0, LOOKED_AT).map((match) => (match.entry.kind === 'page' && match.alike < BY_NAME ? 0 : match.told)));
	if (query.words.length > LONG.words) return told >= LONG.least;
	const personal = query.words.some((word) => SELF.has(word)) ? PERSONAL : 0;
	const others = shareOfOthers(vocabulary, query) * (query.words.some((word) => CIRCUMSTANCE.has(word)) ? OWN_CASE : 1);
	return told + personal - others >= LEAST;
}

/** The share of the query that is in whole phrases of other subjects. */
export function shareOfOthers(vocabulary: Vocabulary, query: Query): number {
	const held = otherWords(vocabulary, query);
	return query.parts.reduce((sum, { word, weight }) => sum + (held.get(word) ?? 0) * weight, 0) / query.total;
}

/** The typed words that make up whole phrases of other subjects, each with how surely it is one. */
export function otherWords({ otherSubjects }: Vocabulary, { parts, stems }: Query): Map<string, number> {
	const typed = new Set(stems);
	const held = new Map<string, number>();
	for (const one of typed)
		for (const { stems: phrase, worth } of otherSubjects.get(one) ?? [])
			if (phrase.every((part) => typed.has(part))) for (const part of phrase) held.set(part, Math.max(held.get(part) ?? 0, worth));
	return new Map(parts.flatMap(({ word }) => (held.has(stem(word)) ? [[word, held.get(stem(word)) ?? 0] as const] : [])));
}
