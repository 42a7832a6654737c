import type { Part, Query } from './query.ts';
import type { Match } from './ranking.ts';
import { TELLING, type Vocabulary } from './vocabulary.ts';
import { stem } from './words.ts';

/** The least score that is answered: the share of the query that the guide knows, plus a bonus where the reader speaks of herself, less what belongs to other subjects. */
const LEAST = 0.26;
const PERSONAL = 0.1;
/** How much another subject counts beside "my", "after" or "before", where it is a circumstance of the reader's own case. */
const OWN_CASE = 0.35;
/** One thing of another subject outweighs one word of ours. */
const THING = 2;
/** A query of more words than this speaks of many things: the guide need only know a smaller share of it. */
const LONG = { words: 16, least: 0.12 };
const SELF = new Set(['i', 'im', 'ive', 'my', 'me', 'mine', 'id']);
const CIRCUMSTANCE = new Set(['my', 'after', 'before']);
/** Whether the guide answers at all: evidence for it against evidence for another subject. */
export function isAnswered(vocabulary: Vocabulary, query: Query, found: readonly Match[]): boolean {
	// A name of the guide, word for word, is never another subject.
	if (found.some(({ alike }) => alike === 1)) return true;
	const coverage = Math.max(0, ...found.map((match) => match.coverage));
	// In a query that names the guide's subject, other subjects are only circumstances.
	if (query.parts.some(({ ways }) => (ways.get(vocabulary.subject) ?? 0) > 0.8)) return true;
	const { others, things } = shareOfOthers(vocabulary, query);
	if (query.parts.some(({ everyday }) => everyday) && !query.parts.some((part) => tells(vocabulary, part))) return false;
	if (query.words.length > LONG.words) return coverage - things >= LONG.least;
	const personal = query.words.some((word) => SELF.has(word)) ? PERSONAL : 0;
	const circumstances = (others - things) * (query.words.some((word) => CIRCUMSTANCE.has(word)) ? OWN_CASE : 1);
	return coverage + personal - circumstances - THING * things >= LEAST;
}

/** A word that says what is meant, and that the guide has. */
const tells = ({ rarity, known }: Vocabulary, { word, ways, everyday }: Part) =>
	rarity(word) > TELLING && (everyday === true ? known.has(stem(word)) : [...ways.keys()].some((one) => known.has(one)));

/** The share of the query that is in whole phrases of other subjects, and of it what is a thing. */
export function shareOfOthers(vocabulary: Vocabulary, query: Query): { others: number; things: number } {
	const held = otherWords(vocabulary, query);
	const share = (isOne: (other: Held) => boolean) =>
		query.parts.reduce((sum, { word, weight }) => {
			const other = held.get(word);
			return sum + (other !== undefined && isOne(other) ? other.worth * weight : 0);
		}, 0) / query.total;
	return { others: share(() => true), things: share(({ thing }) => thing) };
}

/** A single word must match as it was typed, not by its stem: a nanny is no nan, and leaves do not leave. */
const withoutS = (word: string) => word.replace(/s$/, '');

interface Held {
	worth: number;
	thing: boolean;
}

/** The typed words that make up whole phrases of other subjects, each with how surely it is one. */
export function otherWords({ otherSubjects }: Vocabulary, { words, parts, stems, ours }: Query): Map<string, Held> {
	const typed = new Set(stems);
	const singular = new Set(words.map(withoutS));
	const held = new Map<string, Held>();
	for (const one of typed)
		for (const {
			words: [word = ''],
			stems: phrase,
			worth,
			thing,
		} of otherSubjects.get(one) ?? [])
			if (phrase.every((part) => typed.has(part)) && (phrase.length > 1 || (!ours.has(one) && singular.has(withoutS(word)))))
				for (const part of phrase)
					if (thing || worth > (held.get(part)?.worth ?? 0)) held.set(part, { worth, thing: thing || (held.get(part)?.thing ?? false) });
	return new Map(parts.map(({ word }) => [word, held.get(stem(word))] as const).filter((pair): pair is [string, Held] => pair[1] !== undefined));
}
