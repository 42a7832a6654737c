import { stem } from './words.ts';

/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to turn one word into the other.
 * Stops counting past `most`, because it runs over every word of the site at each key.
 */
export function distance(from: string, to: string, most: number): number {
	if (Math.abs(from.length - to.length) > most) return most + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= to.length; column++) {
			let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1));
			if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
				cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
			}
			current.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		beforeLast = last;
		last = current;
	}
	return last[to.length] ?? 0;
}

/** A word as it sounds, near enough: most slips keep the consonants. "chemicle" and "chemical" are one, "lazer" and "laser" too. */
export function sound(word: string): string {
	const [first = ''] = word;
	const rest = word
		.replace(/^(wr|rh)/, 'r')
		.replace(/^kn/, 'n')
		.replace(/^ps/, 's')
		// Said alike where no r is heard: "melasmer" and "melasma".
		.replace(/(?<=.{5})(?:er|ar|or)$/, 'a')
		.replaceAll('ph', 'f')
		.replaceAll(/[tcs]ion|shun/g, 'sn')
		.replaceAll(/c(?=[eiy])/g, 's')
		.replaceAll(/ck|[cq]/g, 'k')
		.replaceAll('x', 'ks')
		.replaceAll('z', 's')
		.replaceAll(/[aeiouyhw]/g, '')
		.replaceAll(/(.)\1+/g, '$1');
	return (/[aeiou]/.test(first) ? 'a' : '') + rest;
}

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = 'aeiouy';

/** Whether two keys lie side by side, or one above the other. */
function areNeighbours(one: string, other: string): boolean {
	const from = placeOf(one);
	const to = placeOf(other);
	return from !== undefined && to !== undefined && Math.abs(from.row - to.row) <= 1 && Math.abs(from.column - to.column) <= 1;
}

function placeOf(key: string): { row: number; column: number } | undefined {
	const row = KEYS.findIndex((keys) => keys.includes(key));
	// Each row stands half a key further to the right.
	return row < 0 ? undefined : { row, column: (KEYS[row]?.indexOf(key) ?? 0) + row / 2 };
}

/** Whether one letter stands for another as fingers and ears mistake them: a key beside it, or a vowel for a vowel. */
export function isSlip(typed: string, meant: string): boolean {
	const wrong = typed.split('').flatMap((letter, at) => (letter === meant[at] ? [] : [[letter, meant[at] ?? ''] as const]));
	const [pair] = wrong;
	if (pair === undefined || wrong.length > 1 || typed.length !== meant.length) return false;
	return areNeighbours(...pair) || pair.every((letter) => VOWELS.includes(letter));
}

const letters = (word: string) => word.split('').toSorted().join('');

interface Candidate {
	word: string;
	sound: string;
	/** 0 for the commonest word, towards 1 for the rarest. */
	rarity: number;
}

/** What a spelling is learnt from, each list the most frequent first. */
export interface Vocabulary {
	/** Words of titles and other names: what readers most likely mean. */
	named: readonly string[];
	/** Words of other subjects: meant now and then, never what the guide is about. */
	subjects: readonly string[];
	/** Words that stand only in the text of pages. They are known, and nothing is taken for them: a slip leads to a name, or nowhere. */
	text: readonly string[];
	/** Real words, above all conditions and medicines, that stay as typed. A slip near one of them is taken for that word. */
	neverCorrect: readonly string[];
	/** Everyday words spelt like one of ours: they stay as typed, and nothing is taken for them. */
	realWords: readonly string[];
}

/** Knows the words of the site, and what a misspelt word was most likely meant to be. */
export class Spelling {
	readonly #words: ReadonlySet<string>;
	#stems: ReadonlySet<string> | undefined;
	readonly #left: ReadonlySet<string>;
	readonly #named: ReadonlySet<string>;
	readonly #realWords: readonly string[];
	#real: ReadonlySet<string> | undefined;
	#candidates: readonly Candidate[] | undefined;
	readonly #all: readonly string[];

	constructor({ named, subjects, text, neverCorrect, realWords }: Vocabulary) {
		this.#left = new Set(neverCorrect);
		this.#named = new Set(named);
		this.#realWords = realWords;
		this.#words = new Set([...named, ...subjects, ...text]);
		this.#all = [...new Set([...named, ...subjects, ...neverCorrect])].filter(({ length }) => length >= 4);
	}

	/** How every word sounds, found out when a word is first unknown. */
	#sounding(): readonly Candidate[] {
		this.#candidates ??= this.#all.map((word, index) => ({ word, sound: sound(word), rarity: this.#named.has(word) ? 0.3 * (index / this.#all.length) : 0.4 }));
		return this.#candidates;
	}

	/** A word that stands on the site, in this or another form, or that must be left as typed. */
	knows(word: string): boolean {
		if (this.#words.has(word) || this.#left.has(word) || /^\d/.test(word)) return true;
		// Endings are cut when a word is first unknown, not before the first answer.
		this.#stems ??= new Set([...this.#words].map(stem));
		return this.#stems.has(stem(word));
	}

	/** Stands on the site exactly as typed. */
	has(word: string): boolean {
		return this.#words.has(word);
	}

	/** A name or a title holds the word exactly as typed. */
	names(word: string): boolean {
		return this.#named.has(word);
	}

	/** Is never turned into another word. */
	leaves(word: string): boolean {
		return this.#left.has(word);
	}

	/** An everyday word in any form that is no word of the guide, and no slip of one. */
	isReal(word: string): boolean {
		this.#real ??= new Set(this.#realWords.map(stem));
		return this.#real.has(stem(word));
	}

	/** The word that was most likely meant, or nothing. Short words allow one slip, longer ones two; one more where it sounds the same. */
	meant(word: string, { among, extra = 0 }: { among?: ReadonlySet<string>; extra?: number } = {}): string | undefined {
		if (this.#left.has(word) || this.isReal(word) || !/^\p{L}+$/u.test(word)) return undefined;
		const most = (word.length < 4 ? 0 : word.length < 7 ? 1 : 2) + extra;
		const key = sound(word);
		let best: string | undefined;
		let least = Number.POSITIVE_INFINITY;
		for (const candidate of this.#sounding()) {
			if (among !== undefined && !among.has(candidate.word)) continue;
			// What sounds the same may differ by one letter more, if something is left to sound.
			const same = candidate.sound === key && key.length > 2;
			const allowed = most + (same && word.length > 3 ? 1 : 0);
			if (allowed === 0 || Math.abs(candidate.word.length - word.length) > allowed) continue;
			// A short word of another subject is seldom what was meant.
			if (word.length < 6 && !same && !this.#named.has(candidate.word) && !this.#left.has(candidate.word)) continue;
			let edits = distance(word, candidate.word, allowed);
			if (edits > allowed) continue;
			// Another letter in the place of one, and another sound: "kiss" is no "kids" and "daughter" no "laughter".
			const replaced = !same && candidate.word.length === word.length && letters(word) !== letters(candidate.word);
			if (among === undefined && replaced && word.length < 9 && (word.length < 6 ? !isSlip(word, candidate.word) : candidate.word[0] !== word[0])) continue;
			// First letters are seldom wrong: "boiler" is no roller.
			if (candidate.word[0] !== word[0] && !same) edits++;
			if (among === undefined && edits > 1 && word.length < 9 && !same) continue;
			if (edits > allowed) continue;
			const cost = edits - (same ? 0.8 : 0) + candidate.rarity;
			if (cost < least) {
				least = cost;
				best = candidate.word;
			}
		}
		return best;
	}

	/** Words of names that begin alike or are nearly spelt so: offered, never searched unasked. Real words that stay as typed have none. */
	near(word: string): string[] {
		if (this.#left.has(word) || this.isReal(word)) return [];
		return this.#sounding()
			.filter(({ word: other }) => this.#named.has(other) && !this.#left.has(other) && other[0] === word[0])
			.map(({ word: other, sound: key }) => ({
				other,
				cost: distance(word, other, 3) - (key === sound(word) ? 1 : 0) - (other.startsWith(word.slice(0, 4)) ? 1 : 0),
			}))
			.filter(({ cost, other }) => cost <= Math.min(3, other.length / 3))
			.toSorted((a, b) => a.cost - b.cost)
			.slice(0, 2)
			.map(({ other }) => other);
	}
}
