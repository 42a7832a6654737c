import { editDistance } from '#src/lib/edit-distance.ts';

/** The consonants that are heard: "lazer" and "laser" are one. */
export function sound(word: string): string {
	const rest = word
		.replaceAll('ph', 'f')
		.replace(/[tcs]ion|shun/g, 'sn')
		.replace(/c(?=[eiy])/g, 's')
		.replace(/ck|[cq]/g, 'k')
		.replaceAll('x', 'ks')
		.replaceAll('z', 's')
		.replace(/[aeiouyhw]/g, '')
		.replace(/(.)\1+/g, '$1');
	return (/^[aeiou]/.test(word) ? 'a' : '') + rest;
}

/** Which of the 26 letters a word has, a bit each. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97);
	return letters;
}

/** Whether more than `most` bits are set. */
function moreBits(number: number, most: number): boolean {
	let rest = number;
	for (let count = 0; count < most && rest !== 0; count++) rest &= rest - 1;
	return rest !== 0;
}

/** Corrects towards the words of the guide, and never one real word into another. */
export class Spelling {
	readonly #own: ReadonlySet<string>;
	readonly #real: ReadonlySet<string>;
	#words: readonly { word: string; heard: string; letters: number }[] | undefined;
	readonly #meant = new Map<string, string | undefined>();

	/** `own`: what a misspelt word may be. `real`: other words that stay as typed. */
	constructor(own: ReadonlySet<string>, real: ReadonlySet<string>) {
		this.#own = own;
		this.#real = real;
	}

	isReal(word: string): boolean {
		return this.#real.has(word) || this.#own.has(word);
	}

	/** The word of the guide that was most likely meant, or nothing. */
	fix(word: string): string | undefined {
		if (word.length < 4 || word.length > 30 || !/^[a-z]+$/.test(word) || this.isReal(word)) return undefined;
		if (!this.#meant.has(word)) this.#meant.set(word, this.#nearest(word, word.length < 7 ? 1 : 2)[0]);
		return this.#meant.get(word);
	}

	/** Words of the guide that are spelt alike, the nearest first: offered to a reader who found nothing. */
	near(word: string): string[] {
		return word.length < 3 || word.length > 30 ? [] : this.#nearest(word, word.length < 5 ? 1 : 2);
	}

	#nearest(word: string, most: number): string[] {
		const key = sound(word);
		const found: { word: string; cost: number }[] = [];
		this.#words ??= [...this.#own.keys()].filter((one) => one.length > 3).map((one) => ({ word: one, heard: sound(one), letters: lettersOf(one) }));
		const own = lettersOf(word);
		for (const { word: other, heard, letters } of this.#words) {
			const same = heard === key && key.length > 2;
			// First letters are seldom wrong: "boiler" is no roller.
			const strange = other[0] !== word[0] && !same ? 1 : 0;
			const allowed = most + (same ? 1 : 0) - strange;
			// No edit brings in more than one letter that the other word lacks: most words need no closer look.
			if (allowed < 1 || Math.abs(other.length - word.length) > allowed || moreBits(own & ~letters, allowed) || moreBits(letters & ~own, allowed)) continue;
			const edits = editDistance(word, other, allowed);
			if (edits <= allowed) found.push({ word: other, cost: edits + strange - (same ? 0.8 : 0) });
		}
		return found.toSorted((a, b) => a.cost - b.cost).map((one) => one.word);
	}

	/** Words of the guide that were written as one: "acnescars", "howmanysessions". The fewest that make it up; of two, none of two letters. */
	apart(word: string): string[] {
		if (word.length < 6 || word.length > 40 || this.isReal(word)) return [];
		const best: (string[] | undefined)[] = [[]];
		for (let end = 2; end <= word.length; end++)
			for (let from = 0; from <= end - 2; from++) {
				const before = best[from];
				const piece = word.slice(from, end);
				if (before !== undefined && this.#own.has(piece) && before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY)) best[end] = [...before, piece];
			}
		const found = best[word.length] ?? [];
		return found.length > 2 || found.every(({ length }) => length > 2) ? found : [];
	}
}
