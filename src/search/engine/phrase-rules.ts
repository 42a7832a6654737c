import { editDistance } from '#src/lib/edit-distance.ts';
import { sound } from './spelling.ts';
import { queryWords } from './words.ts';

/** Rules as staff write them, one a line: see content/search/red-flags.yaml. */
export interface Rules {
	groups: Readonly<Record<string, string>>;
	/** What a text may mean: a warning sign, a crisis, a page. The first whose rules it meets is meant. */
	meanings: readonly { id: string; rules: readonly string[] }[];
	/** Phrases that are read as if they were not there. */
	ignored: readonly string[];
	/** Where one of these is near, what is found is not the reader's own, or not now. */
	elsewhere: Readonly<Record<'others' | 'longAgo' | 'people' | 'othersVisit' | 'visit' | 'heard' | 'maybe', string>>;
}

/** Groups by their name, as the rules call them; a line is `BREATH = breath* | air`. */
export const parseGroups = (lines: readonly string[]): Rules['groups'] => Object.fromEntries(lines.map((line) => line.split(' = ')));

/** All parts of a rule must be within this many words. */
const REACH = 14;
/** Words for long ago, for other people and for what might happen are looked for this many words around what is found. */
const AROUND = 8;

const DENIALS = new Set([
	'no',
	'not',
	'without',
	'never',
	'isnt',
	'arent',
	'wasnt',
	'werent',
	'dont',
	'didnt',
	'doesnt',
	'hasnt',
	'havent',
	'hadnt',
	'free',
	'nothing',
	'neither',
	'nor',
]);
/** "Not just red", "not sure if": nothing is denied. */
const NOT_DENIED = new Set(['fit', 'just', 'only', 'sure', 'normal', 'usual', 'know', 'sleep', 'because']);
const LIGHT = new Set(['have', 'had', 'has', 'got', 'get', 'feel', 'a', 'an', 'the', 'my', 'any', 'really', 'particularly', 'at', 'all']);
const CONJUNCTIONS = new Set(['or', 'nor', 'and', 'any']);
const DENIED_AFTER =
	/^(?:is |are |was |has |have )?(?:not there|no dey|isnt there|gone now|gone already)\b|^(?:is |are |has |have )?(?:gone|going|went) down\b(?! (?:my|her|his|the|to|into)\b)/;
/** Words that show a report about oneself and about now, and words that show a report at all rather than a question. */
const OWN = new Set(['since', 'yesterday', 'today', 'tonight', 'morning', 'now', 'still', 'im', 'ive']);
const REPORTING = new Set(['has', 'got', 'she', 'he', 'been', 'started']);
/** Words that put a sign after a session, where a reader asks whether to come. */
const SINCE = new Set(['since', 'after', 'yesterday']);
const STILL = new Set(['now', 'still', 'again']);

type Pattern = readonly string[];
type Alternatives = readonly Pattern[];

export interface ReadRules {
	rules: readonly { id: string; parts: readonly number[] }[];
	ignored: readonly (readonly Alternatives[])[];
	/** Undefined where the words count wherever they are, as those of a crisis do. */
	elsewhere: Readonly<Record<keyof Rules['elsewhere'], Alternatives>> | undefined;
	/** Every list of alternatives by the first word of its patterns; those that begin with a beginning, apart. */
	byWord: ReadonlyMap<string, readonly { list: number; pattern: Pattern }[]>;
	byBeginning: readonly { beginning: string; list: number; pattern: Pattern }[];
	lists: number;
	words: ReadonlySet<string>;
	longWords: readonly string[];
}

/** Words of a crisis count wherever they are. */
export type CrisisRules = Omit<Rules, 'elsewhere'>;

/** Makes rules ready to be matched. @throws where a rule names a group that is not there */
export function readRules({ groups, meanings, ignored, elsewhere }: CrisisRules & Partial<Pick<Rules, 'elsewhere'>>): ReadRules {
	const lists = new Map<string, number>();
	const patterns: Alternatives[] = [];
	const listOf = (text: string) => {
		const known = lists.get(text);
		if (known !== undefined) return known;
		lists.set(text, patterns.length);
		return patterns.push(alternatives(text, groups)) - 1;
	};
	const rules = meanings.flatMap(({ id, rules: own }) => own.map((rule) => ({ id, parts: rule.split(' + ').map(listOf) })));
	const notRead = ignored.map((rule) => rule.split(' + ').map((part) => alternatives(part, groups)));
	const all = patterns.flatMap((list, index) => list.map((pattern) => ({ list: index, pattern })));
	const around = Object.values(elsewhere ?? {}).flatMap((text) => alternatives(text, groups));
	const whole = (alike: Iterable<string>) => [...new Set(alike)].map((word) => word.replace('*', ''));
	const told = whole(all.flatMap(({ pattern }) => pattern));
	return {
		rules,
		ignored: notRead,
		elsewhere: elsewhere && {
			others: alternatives(elsewhere.others, groups),
			longAgo: alternatives(elsewhere.longAgo, groups),
			people: alternatives(elsewhere.people, groups),
			othersVisit: alternatives(elsewhere.othersVisit, groups),
			visit: alternatives(elsewhere.visit, groups),
			heard: alternatives(elsewhere.heard, groups),
			maybe: alternatives(elsewhere.maybe, groups),
		},
		byWord: Map.groupBy(
			all.filter(({ pattern }) => !isBeginning(pattern[0])),
			({ pattern }) => pattern[0] ?? '',
		),
		byBeginning: all.filter(({ pattern }) => isBeginning(pattern[0])).map((one) => ({ ...one, beginning: (one.pattern[0] ?? '').slice(0, -1) })),
		lists: patterns.length,
		words: new Set([...told, ...whole([...notRead.flat(3), ...around.flat()])]),
		longWords: told.filter(({ length }) => length >= SWAPPED),
	};
}

const isBeginning = (word: string | undefined) => word?.endsWith('*') ?? false;

function alternatives(text: string, groups: Rules['groups']): Pattern[] {
	return text
		.split('|')
		.map((one) => one.trim())
		.filter((one) => one !== '')
		.flatMap((one) => {
			if (!/^[A-Z]+$/.test(one)) return [one.split(/\s+/)];
			if (!Object.hasOwn(groups, one)) throw new Error(`no group is called ${one}`);
			return alternatives(groups[one] ?? '', groups);
		});
}

const fits = (word: string | undefined, pattern: string) =>
	word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern);

const isAt = (words: readonly string[], at: number, pattern: Pattern) => pattern.every((one, place) => fits(words[at + place], one));

interface Place {
	at: number;
	end: number;
	/** Where the word is that takes it back. */
	denied: number | undefined;
}

/** The id of what a text of any length means: that of the first rule it meets, or nothing. `isReal` keeps real words from being read as misspelt ones. */
export function firstMatch(read: ReadRules, typed: string, isReal: (word: string) => boolean): string | undefined {
	const words = respelt(read, readWords(typed), isReal);
	for (const steps of read.ignored) blank(words, steps);
	const places: Place[][] = Array.from({ length: read.lists }, () => []);
	const add = (list: number, at: number, { length }: Pattern) => places[list]?.push({ at, end: at + length, denied: denialOf(words, at, at + length) });
	for (const [at, word] of words.entries()) {
		for (const { list, pattern } of read.byWord.get(word) ?? []) if (isAt(words, at, pattern)) add(list, at, pattern);
		for (const { beginning, list, pattern } of read.byBeginning) if (word.startsWith(beginning) && isAt(words, at, pattern)) add(list, at, pattern);
	}
	for (const { id, parts } of read.rules) {
		if (parts.some((part) => (places[part]?.length ?? 0) === 0)) continue;
		for (const match of together(parts.map((part) => places[part] ?? []))) if (!isElsewhere(read, words, match)) return id;
	}
	return undefined;
}

/** The words with a comma as a word of its own at the end of each clause. */
const readWords = (typed: string) => queryWords(typed.replace(/[,;.!?\n]+(?=\s|$)/g, ' commasign ')).map((word) => (word === 'commasign' ? ',' : word));

/** Shorter words have too many neighbours, but for two letters that changed places. */
const MISSPELT = 6;
const SWAPPED = 4;
/** So long a word may have two wrong letters. */
const LONG = 9;

/** Whether a word may be a misspelt `other`: "brethe" breathe, "feevr" fever, "tempreture" temperature. */
export function isNear(word: string, other: string): boolean {
	const shorter = Math.min(word.length, other.length);
	if (shorter < SWAPPED || word[0] !== other[0]) return false;
	const edits = editDistance(word, other, 2);
	if (edits === 1) return shorter >= MISSPELT || (word.length === other.length && lettersOf(word) === lettersOf(other));
	return edits === 2 && (shorter >= LONG || (shorter >= MISSPELT && sound(word) === sound(other)));
}

/** The letters of a word in the order of the alphabet. */
const lettersOf = (word: string) => word.split('').toSorted().join('');

/** A word as the rules have it: "throats" and "throat's" are a throat. Nothing where they do not. */
function inRules({ words, byBeginning }: ReadRules, word: string): string | undefined {
	if (words.has(word) || byBeginning.some(({ beginning }) => word.startsWith(beginning))) return word;
	const one = word.replace(/s$/, '');
	return one.length > SWAPPED && words.has(one) ? one : undefined;
}

/** The word of the rules that one which they do not have may be misspelt for. */
export function meantFor(read: ReadRules, word: string): string | undefined {
	if (word.length < SWAPPED || word.length > 20 || inRules(read, word) !== undefined) return undefined;
	return (
		read.longWords.find((other) => isNear(word, other)) ??
		read.byBeginning.find(({ beginning }) => isNear(word.slice(0, beginning.length), beginning))?.beginning
	);
}

const respelt = (read: ReadRules, words: readonly string[], isReal: (word: string) => boolean): string[] =>
	words.map((word) => inRules(read, word) ?? (isReal(word) ? word : (meantFor(read, word) ?? word)));

function blank(words: string[], steps: readonly Alternatives[]) {
	for (let at = 0; at < words.length; at++) {
		let end = at;
		for (const step of steps) {
			const pattern = step.find((one) => isAt(words, end, one));
			if (pattern === undefined) {
				end = at;
				break;
			}
			end += pattern.length;
		}
		if (end > at) words.fill('-', at, end);
	}
}

/** Where the word is that takes back what is from `at` to `end`; nothing where none does. */
function denialOf(words: readonly string[], at: number, end: number): number | undefined {
	if (DENIALS.has(words[at] ?? '')) return undefined;
	if (DENIED_AFTER.test(words.slice(end, end + 4).join(' '))) return end;
	let linked = false;
	for (let back = 1; back <= 5; back++) {
		const word = words[at - back];
		if (word === undefined || word === ',' || word === 'but') return undefined;
		if (CONJUNCTIONS.has(word)) linked = true;
		if (DENIALS.has(word) && !NOT_DENIED.has(words[at - back + 1] ?? ''))
			return back <= 2 || linked || words.slice(at - back + 1, at).every((between) => LIGHT.has(between)) ? at - back : undefined;
	}
	return undefined;
}

/** Each combination with one place per part, all within `REACH`; no two share a word, and what is denied is so by a part of it: "not" + "awake". */
function* together(
	parts: readonly (readonly Place[])[],
	from = Number.POSITIVE_INFINITY,
	to = -1,
	taken: readonly Place[] = [],
): Generator<{ from: number; to: number }> {
	const [first, ...rest] = parts;
	if (first === undefined) {
		if (taken.every(({ denied }) => denied === undefined || taken.some(({ at, end }) => at <= denied && denied < end))) yield { from, to };
		return;
	}
	for (const place of first) {
		const start = Math.min(from, place.at);
		const end = Math.max(to, place.at);
		if (end - start < REACH && !taken.some((other) => other.at < place.end && place.at < other.end)) yield* together(rest, start, end, [...taken, place]);
	}
}

/** Whether what is around a match says that it is an animal's, long ago, another's, or only asked or read about. */
function isElsewhere({ elsewhere }: ReadRules, words: readonly string[], { from, to }: { from: number; to: number }): boolean {
	if (elsewhere === undefined) return false;
	const begins = words.lastIndexOf(',', from) + 1;
	const clause = words.slice(begins, words.includes(',', to) ? words.indexOf(',', to) : words.length);
	const around = words.slice(Math.max(0, Math.min(begins, from - AROUND)), to + AROUND + 1);
	const find = (list: Alternatives) => {
		for (const at of around.keys()) {
			const pattern = list.find((one) => isAt(around, at, one));
			if (pattern !== undefined) return { at, end: at + pattern.length };
		}
		return undefined;
	};
	if (find(elsewhere.others) !== undefined) return true;
	if (find(elsewhere.longAgo) !== undefined && !clause.some((word, at) => STILL.has(word) && clause[at - 1] !== 'i')) return true;
	if (find(elsewhere.people) !== undefined && find(elsewhere.othersVisit) !== undefined) return true;
	if (find(elsewhere.visit) !== undefined && !around.some((word) => SINCE.has(word))) return true;
	const isOwn = (word: string, at: number, all: readonly string[]) =>
		OWN.has(word) || (word === 'my' && !elsewhere.people.some(([one]) => one === all[at + 1]) && all.slice(at + 2, at + 5).some((one) => FINITE.has(one)));
	const isReport = (word: string, at: number, all: readonly string[]) => REPORTING.has(word) || isOwn(word, at, all);
	if (isQuestion(clause) && !clause.some(isReport)) return true;
	const isOnly = (said: ReturnType<typeof find>, belongs: typeof isOwn) =>
		said !== undefined && !around.some((word, at) => (at < said.at || at >= said.end) && belongs(word, at, around));
	return isOnly(find(elsewhere.heard), isOwn) || isOnly(find(elsewhere.maybe), isReport);
}

/** "My eye is", and not "my eye" alone: "can acid get into my eye". */
const FINITE = new Set(['is', 'are', 'has', 'have', 'feels', 'feel', 'looks', 'look', 'went', 'was', 'keeps', 'hurts', 'cant', 'wont']);

/** Asked of what may be, not of what to do: "can acid", "are needles", "if it", and not "do i need", "can someone help" or "are my lips". */
const isQuestion = ([first = '', second = '']: readonly string[]) =>
	(QUESTION.has(first) || (first === 'is' && second === 'there')) && !ASKS_NOW.has(second) && !(OF_NOW.has(first) && second === 'my');

const QUESTION = new Set(['can', 'could', 'will', 'would', 'does', 'do', 'are', 'which', 'who', 'if']);
const ASKS_NOW = new Set(['i', 'someone', 'these', 'those']);
const OF_NOW = new Set(['are', 'if']);
