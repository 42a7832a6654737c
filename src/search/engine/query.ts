import type { Vocabulary } from './vocabulary.ts';
import { TELLING } from './vocabulary.ts';
import { queryWords, stem, wordsOf } from './words.ts';

/** What each way of matching a word is worth, compared with the word itself. */
const WORTH = { corrected: 0.88, halfTyped: 0.7, half: 0.7, otherWord: 0.6, beside: 0.4 };

/** A word of the query: which words of the guide match it, how well, and its weight. */
export interface Part {
	word: string;
	/** What it was corrected to. */
	meant?: string | undefined;
	ways: ReadonlyMap<string, number>;
	weight: number;
	/** An everyday word, which only means the guide’s word beside another of the guide. */
	everyday?: boolean;
}

export interface Query {
	typed: string;
	words: readonly string[];
	stems: readonly string[];
	parts: readonly Part[];
	/** The weight of all parts together, at least 1. */
	total: number;
	/** What was typed in quotation marks: to be found as it is. */
	exact: readonly (readonly string[])[];
	/** Stems that are part of a reader's phrase of several words: "zoom meeting" is downtime, and no other subject. */
	ours: ReadonlySet<string>;
	/** Distinctive words that neither the guide nor its readers use. */
	unknown: readonly string[];
}

/** Reads what was typed: each word once, with every word of the guide that matches it. */
export function readQuery(vocabulary: Vocabulary, typed: string): Query {
	const words = queryWords(typed).flatMap((word) => {
		const apart = vocabulary.known.has(stem(word)) ? [] : vocabulary.spelling.apart(word);
		return apart.length > 2 ? apart : word;
	});
	const exact = [...typed.slice(0, MOST_QUOTED).matchAll(/["“„«]([^"“”„«»]+)["”“»]/g)]
		.map(([, quoted = '']) => wordsOf(quoted))
		.filter((one) => one.length > 0);
	const asTyped = new Set(exact.flat());
	const parts = new Map<string, Part & { ways: Map<string, number> }>();
	for (const [index, word] of words.entries()) {
		const one = stem(word);
		if (parts.has(one)) continue;
		parts.set(
			one,
			asTyped.has(word) ? { word, ways: new Map([[one, 1]]), weight: weigh(vocabulary, word, word) } : readWord(vocabulary, word, index === words.length - 1),
		);
	}
	joinPairs(vocabulary, words, parts);
	const stems = words.map(stem);
	const ours = addReaderWords(vocabulary, stems, parts);
	const asked = new Set(questionsIn(typed).flatMap(queryWords).map(stem));
	const all = [...parts].map(([one, part]) => (asked.has(one) ? { ...part, weight: ASKED * part.weight } : part));
	return {
		typed,
		words,
		stems,
		parts: all,
		total: all.reduce((sum, { weight }) => sum + weight, 0) || 1,
		exact,
		ours,
		unknown: all
			.filter(({ word, ways }) => vocabulary.rarity(word) > TELLING && !/^\d/.test(word) && ![...ways.keys()].some((one) => vocabulary.known.has(one)))
			.map(({ word }) => word),
	};
}

const MOST_QUOTED = 300;

/** In a long story one sentence is the question: its words weigh this much more. */
const ASKED = 2;
const questionsIn = (typed: string) => typed.split(/(?<=[.!?\n])\s+/).filter((sentence) => sentence.trimEnd().endsWith('?'));

const weigh = ({ weightOf }: Vocabulary, word: string, meant: string) => (/^\d/.test(word) ? 1 : weightOf(stem(meant), meant));

function readWord(vocabulary: Vocabulary, word: string, last: boolean) {
	const { known, namedBy, spelling } = vocabulary;
	const one = stem(word);
	const ways = new Map([[one, 1]]);
	if (known.has(one)) return { word, ways, weight: weigh(vocabulary, word, word) };
	const rest = last && word.length > 2 ? [...namedBy.keys()].filter((other) => other.startsWith(word)) : [];
	const isHalfTyped = rest.length > 0 && word.length > 3;
	const meant = isHalfTyped ? undefined : spelling.fix(word);
	if (meant !== undefined) ways.set(stem(meant), WORTH.corrected);
	else for (const other of rest) ways.set(other, WORTH.halfTyped);
	// Two words may also be one that the guide does not have, or a half-typed one.
	const halves = spelling.apart(word);
	if (halves.length === 2) for (const half of halves) ways.set(stem(half), WORTH.half);
	return { word, meant, ways, weight: weigh(vocabulary, word, meant ?? word) };
}

/** "Make up" is also "makeup". */
function joinPairs({ nameWords }: Vocabulary, words: readonly string[], parts: ReadonlyMap<string, Part & { ways: Map<string, number> }>) {
	for (const [index, word] of words.entries()) {
		const next = words[index + 1];
		if (next === undefined || word.length < 3) continue;
		const pair = [word, next].map((one) => parts.get(stem(one)));
		const joined = pair.map((part, place) => part?.meant ?? [word, next][place]).join('');
		if (nameWords.has(joined)) for (const part of pair) part?.ways.set(stem(joined), 1);
	}
}

/** Where a reader's phrase is typed, right or misspelt, each of its words may also be said by the guide's words for it. Gives the stems of phrases of several words. */
function addReaderWords({ readerWords }: Vocabulary, stems: readonly string[], parts: ReadonlyMap<string, Part & { ways: Map<string, number> }>): Set<string> {
	const inPhrases = new Set<string>();
	const meant = stems.map((one) => stem(parts.get(one)?.meant ?? one));
	for (const [at, one] of stems.entries())
		for (const { said, site, beside } of new Set([one, meant[at] ?? one].flatMap((first) => readerWords.get(first) ?? []))) {
			if (!said.every((part, place) => stems[at + place] === part || meant[at + place] === part)) continue;
			const worth = beside ? WORTH.beside : WORTH.otherWord;
			for (const part of stems.slice(at, at + said.length).map((typed) => parts.get(typed))) {
				if (part === undefined) continue;
				part.everyday = beside && part.everyday !== false;
				for (const other of site) part.ways.set(other, Math.max(part.ways.get(other) ?? 0, worth));
				if (said.length > 1) inPhrases.add(stem(part.word));
			}
		}
	return inPhrases;
}
