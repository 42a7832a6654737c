import type { GuideEntry, GuideFile, WordsFile } from './guide.ts';
import { Spelling } from './spelling.ts';
import { stem, wordsOf } from './words.ts';

/** An entry with its names as words. */
export interface NamedEntry {
	entry: GuideEntry;
	names: { words: ReadonlySet<string>; stems: ReadonlyMap<string, number>; weight: number }[];
	/** The stems of its names and its answer. */
	stems: ReadonlySet<string>;
}

/** Every word of the guide with its weight. Made once. */
export interface Vocabulary {
	entries: readonly NamedEntry[];
	/** Every word of a name. */
	nameWords: ReadonlySet<string>;
	/** How many entries name a stem. */
	namedBy: ReadonlyMap<string, number>;
	/** The stem that most entries name: what the guide is about. */
	subject: string;
	/** Every stem of a name or an answer. */
	known: ReadonlySet<string>;
	/** Readers' phrases by their first stem, with the guide's stems for them. */
	readerWords: ReadonlyMap<string, readonly { said: readonly string[]; site: readonly string[]; beside: boolean }[]>;
	/** Phrases of other subjects by their first stem, with how surely each is one, and whether it is no circumstance. */
	otherSubjects: ReadonlyMap<string, readonly OtherSubject[]>;
	spelling: Spelling;
	/** Near 0 for "the", 1 for a word that is not among the commonest. */
	rarity: (word: string) => number;
	/** A word that is rare in the guide's names and in English says most about what is meant. */
	weightOf: (one: string, word?: string) => number;
}

export interface OtherSubject {
	words: readonly string[];
	stems: readonly string[];
	worth: number;
	thing: boolean;
}

/** A word that readers also use for the guide's own words is half a sign of another subject. */
const ALSO_OURS = 0.5;

export function makeVocabulary({ entries, common }: GuideFile, words: WordsFile): Vocabulary {
	const places = new Map(common.map((word, index) => [word, index + 1]));
	const rarity = (word: string) => {
		const place = places.get(word);
		return place === undefined ? 1 : 1 - 0.98 / (1 + (place / 60) ** 0.9);
	};
	const nameWords = new Set<string>();
	const namedBy = new Map<string, number>();
	const rarityOfStem = new Map<string, number>();
	const read = entries.map((entry, index) => {
		const names = [entry.title, ...entry.names].map(wordsOf);
		for (const word of names.flat()) {
			nameWords.add(word);
			rarityOfStem.set(stem(word), Math.min(rarityOfStem.get(stem(word)) ?? 1, rarity(word)));
		}
		const named = new Set(names.flat().map(stem));
		for (const one of named) namedBy.set(one, (namedBy.get(one) ?? 0) + 1);
		const answer = words.answers[index] ?? '';
		const stems = new Set([...named, ...wordsOf(answer).map(stem)]);
		return { entry: { ...entry, answer }, names, stems };
	});
	const weightOf = (one: string, word = one) => Math.log(1 + entries.length / (namedBy.get(one) ?? 1)) * (rarityOfStem.get(one) ?? rarity(word));
	const tells = (word: string) => rarity(word) > TELLING;
	const phrases = [...readPhrases(words.readerWords.words, false, tells), ...readPhrases(words.readerWords.beside, true, tells)];
	const ours = new Set(phrases.filter(({ said }) => said.length === 1).flatMap(({ said }) => said));
	const { subjects, things } = words.otherSubjects;
	const isOurs = ([one = '', ...more]: readonly string[]) => more.length === 0 && ours.has(one);
	const others = [...subjects.map((phrase) => ({ phrase, thing: false })), ...things.map((phrase) => ({ phrase, thing: true }))]
		.map(({ phrase, thing }) => ({ words: wordsOf(phrase), stems: wordsOf(phrase).map(stem), thing }))
		.map((one) => ({ ...one, worth: isOurs(one.stems) ? ALSO_OURS : 1 }));
	return {
		entries: read.map((one) => ({
			...one,
			names: one.names.map((name) => {
				const stems = new Map(name.map((word) => [stem(word), weightOf(stem(word))]));
				return { words: new Set(name), stems, weight: [...stems.values()].reduce((sum, weight) => sum + weight, 0) };
			}),
		})),
		nameWords,
		namedBy,
		subject: [...namedBy].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as [string, number])[0],
		known: new Set(read.flatMap(({ stems }) => [...stems])),
		readerWords: Map.groupBy(phrases, ({ said }) => said[0] ?? ''),
		otherSubjects: Map.groupBy(others, ({ stems }) => stems[0] ?? ''),
		spelling: new Spelling(
			new Set([...longReaderWords(words.readerWords), ...nameWords]),
			new Set([
				...words.realWords,
				...common,
				...[...subjects, ...things].flatMap(wordsOf),
				...phrases.flatMap(({ phrase }) => (phrase.length > 1 ? [] : phrase)),
			]),
		),
		rarity,
		weightOf,
	};
}

/** A word rarer than this says what is meant. */
export const TELLING = 0.5;

interface Phrase {
	phrase: readonly string[];
	said: readonly string[];
	site: readonly string[];
	beside: boolean;
}

/** `jowls, turkey neck = loose skin` as two phrases, each with the guide's telling words for it. */
const readPhrases = (lines: readonly string[], beside: boolean, tells: (word: string) => boolean): Phrase[] =>
	lines.flatMap((line) => {
		const [readers = '', guide = ''] = line.split(' = ');
		const site = wordsOf(guide).filter(tells).map(stem);
		return readers
			.split(',')
			.map(wordsOf)
			.filter(({ length }) => length > 0)
			.map((phrase) => ({ phrase, said: phrase.map(stem), site, beside }));
	});

/** Shorter words of readers have too many neighbours to be taken for a misspelt one. */
const LONG = 7;

/** Words of readers that a misspelt word may be, beside those of the guide's names. */
export const longReaderWords = ({ words }: Pick<WordsFile['readerWords'], 'words'>): string[] =>
	readPhrases(words, false, () => false).flatMap(({ phrase }) => (phrase.length === 1 ? phrase.filter(({ length }) => length >= LONG) : []));
