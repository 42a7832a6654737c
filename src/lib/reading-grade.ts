import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

export interface Reading {
	words: number;
	sentences: number;
	/** Flesch-Kincaid: the school year that can read it. Not a number where there is no text. */
	grade: number;
	/** Words a sentence, on average. */
	sentenceLength: number;
	/** How much sentences differ in length: the standard deviation of their words. */
	variety: number;
}

/**
 * How hard the blocks are to read. Each block ends a sentence, as a list item does for a reader.
 * `unavoidable` words count as two syllables: "microneedling" is as hard the tenth time as the first, and the guide cannot do without it.
 */
export function reading(blocks: readonly string[], unavoidable: ReadonlySet<string>): Reading {
	const lengths: number[] = [];
	let syllables = 0;
	for (const sentence of sentencesIn(blocks).flat()) {
		const own = wordsIn(sentence);
		if (own.length === 0) continue;
		lengths.push(own.length);
		for (const word of own) syllables += unavoidable.has(word.toLowerCase()) ? 2 : syllablesOf(word);
	}
	const sentences = lengths.length;
	const words = lengths.reduce((sum, length) => sum + length, 0);
	const sentenceLength = words / sentences;
	const variety = Math.sqrt(lengths.reduce((sum, length) => sum + (length - sentenceLength) ** 2, 0) / sentences);
	return { words, sentences, grade: fleschKincaid({ sentence: sentences, word: words, syllable: syllables }), sentenceLength, variety };
}

/** The single long words of the terms, with their plurals, in lower case. Short words need no allowance. */
export function unavoidableWords(terms: readonly string[]): Set<string> {
	const long = terms.flatMap(wordsIn).filter((word) => syllable(word) > 2);
	return new Set(long.map((word) => word.toLowerCase()).flatMap((word) => [word, `${word}s`, word.replace(/y$/, 'ies')]));
}

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,:][\p{L}\p{N}\p{M}]+)*/gu;

/** The sentences of each block, with the space after each. A new line ends a sentence, so all blocks are read in one go: every call of the segmenter holds memory until much later. */
export function sentencesIn(blocks: readonly string[]): string[][] {
	const found: string[][] = [[]];
	for (const { segment } of SENTENCES.segment(blocks.map((block) => block.replaceAll('\n', ' ')).join('\n'))) {
		found.at(-1)?.push(segment);
		if (segment.endsWith('\n')) found.push([]);
	}
	return found;
}

export function wordsIn(text: string): string[] {
	return text.match(WORD) ?? [];
}

/** A guide uses the same few thousand words over and over, and counting one is the slow part. */
const counted = new Map<string, number>();

function syllablesOf(word: string): number {
	const known = counted.get(word);
	if (known !== undefined) return known;
	// A figure is said in at least one syllable; the package counts none.
	const count = Math.max(1, syllable(word));
	counted.set(word, count);
	return count;
}
