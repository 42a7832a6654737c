import { describe, expect, it } from 'vitest';
import { queryWords, stem, stemsOf, wordsOf } from '#src/search/words.ts';

describe('words of a text', () => {
	it.each([
		["Crow’s feet, crow's feet", ['crows', 'feet', 'crows', 'feet']],
		['0.5mm or 1,5 mm', ['0.5', 'mm', 'or', '1,5', 'mm']],
		['Café DÉCOLLETÉ', ['cafe', 'decollete']],
		['CO2 make-up', ['co2', 'make', 'up']],
		['', []],
		['🙂 ?!. <b>', ['b']],
		['مرحبا 你好', ['مرحبا', '你好']],
	])('of "%s" are %j', (text, words) => {
		expect(wordsOf(text)).toEqual(words);
	});

	it('of a query end somewhere, whatever was pasted', () => {
		expect(queryWords('ab '.repeat(500)).length).toBeLessThanOrEqual(24);
		expect(queryWords('x'.repeat(500))).toEqual([]);
	});
});

describe('stems', () => {
	it.each([
		['pores', 'pore'],
		['needled', 'needling'],
		['scarring', 'scars'],
		['wrinkled', 'wrinkles'],
		['crepey', 'crepe'],
		['diabetic', 'diabetes'],
		['allergic', 'allergy'],
		['infected', 'infection'],
		['pigmentation', 'pigment'],
		['colour', 'color'],
		['sterilised', 'sterilized'],
		['anaesthetic', 'anesthetic'],
		['oedema', 'edema'],
		['fibres', 'fibers'],
		['moisturiser', 'moisturizer'],
		['remodelling', 'remodeling'],
		['saggy', 'sagging'],
	])('join %s and %s', (one, other) => {
		expect(stem(one)).toBe(stem(other));
	});

	it.each([
		['scared', 'scar'],
		['care', 'car'],
		['roller', 'rolling'],
		['cellulitis', 'cellulite'],
		['peeling', 'peel'],
	])('part %s and %s', (one, other) => {
		expect(stem(one)).not.toBe(stem(other));
	});

	it('of a text leave out words that say nothing, unless there are no others', () => {
		expect(stemsOf('Does it hurt?')).toEqual(['hurt']);
		expect(stemsOf('what is it')).toEqual(['what', 'is', 'it']);
	});
});
