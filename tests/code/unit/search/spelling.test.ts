import { describe, expect, it } from 'vitest';
import { realWords } from '#src/search/build/real-words.ts';
import { isNear } from '#src/search/engine/phrase-rules.ts';
import { sound, Spelling } from '#src/search/engine/spelling.ts';

const NAMED = [
	'melasma',
	'pores',
	'retinol',
	'laser',
	'collagen',
	'aftercare',
	'roller',
	'needle',
	'acne',
	'scars',
	'cellulite',
	'single',
	'strong',
	'crows',
	'point',
	'eczema',
];
const spelling = new Spelling(new Set(NAMED), new Set(['cellulitis', 'shingles', 'stroke', 'crohns', 'paint', 'boiler']));

describe('the sound of a word', () => {
	it.each([
		['lazer', 'laser'],
		['kolagen', 'collagen'],
		['exzema', 'eczema'],
	])('of %s is that of %s', (one, other) => {
		expect(sound(one)).toBe(sound(other));
	});
});

describe('a misspelt word', () => {
	it.each([
		['melasama', 'melasma'],
		['retnol', 'retinol'],
		['lazer', 'laser'],
		['aftercaer', 'aftercare'],
		['exzema', 'eczema'],
	])('%s is read as %s', (typed, meant) => {
		expect(spelling.fix(typed)).toBe(meant);
	});

	it.each(['cellulitis', 'shingles', 'stroke', 'crohns', 'paint', 'boiler', 'melasma', 'qwzxplmk', 'abc', '1234', 'x'.repeat(500)])(
		'%s stays as typed',
		(typed) => {
			expect(spelling.fix(typed)).toBeUndefined();
		},
	);

	it.each([
		['acnescars', ['acne', 'scars']],
		['acnescarslaser', ['acne', 'scars', 'laser']],
		['acneboiler', []],
		['boiler', []],
		['x'.repeat(500), []],
	])('%s may be words of the guide in one', (typed, words) => {
		expect(spelling.apart(typed)).toEqual(words);
	});

	it('has near ones to offer, the nearest first', () => {
		expect(spelling.near('retinal')[0]).toBe('retinol');
	});
});

describe('real words', () => {
	const entries = [{ title: 'Retinol and pores', names: ['roller'], answer: 'It helps.' }];

	it('are those that would be taken for a word of the guide, of the commonest English ones', () => {
		expect(realWords(['poles', 'rollers', 'helps', 'table', 'polar'], entries, () => false, [])).toEqual(['poles']);
	});

	it('are those that would be taken for a sign', () => {
		expect(realWords(['blusters', 'table'], entries, (word) => isNear(word, 'blisters'), [])).toEqual(['blusters']);
	});

	it('are those that would be taken for a word of readers', () => {
		expect(realWords(['stubbly', 'table'], entries, () => false, ['stubble'])).toEqual(['stubbly']);
	});
});
