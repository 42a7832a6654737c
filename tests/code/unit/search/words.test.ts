import { describe, expect, it } from 'vitest';
import { queryWords, stem, wordsOf } from '#src/search/engine/words.ts';

describe('words of a text', () => {
	it.each([
		["Crow’s feet, crow's feet", ['crows', 'feet', 'crows', 'feet']],
		['0.5mm or 1,5 mm', ['0.5', 'mm', 'or', '1,5', 'mm']],
		['Café DÉCOLLETÉ', ['cafe', 'decollete']],
		['CO2 make-up', ['co2', 'make', 'up']],
		['P.R.P. or s.p.f', ['prp', 'or', 'spf']],
		['R.F. needling', ['rf', 'needling']],
		['48h, 24 hrs, 3wks', ['48', 'hours', '24', 'hours', '3', 'weeks']],
		['vitamin h', ['vitamin', 'h']],
		['', []],
		['🙂 ?!. <b>', ['b']],
		['مرحبا 你好', ['مرحبا', '你好']],
	])('of "%s" are %j', (text, words) => {
		expect(wordsOf(text)).toEqual(words);
	});
});

describe('words of a query', () => {
	it('are all read, however long the message is', () => {
		expect(queryWords(`${'and then we had tea '.repeat(30)} pus`)).toContain('pus');
	});

	it('end somewhere, whatever was pasted', () => {
		expect(queryWords('ab '.repeat(5000)).length).toBeLessThanOrEqual(250);
	});

	it('leave out spoken punctuation', () => {
		expect(queryWords('hey siri does it hurt question mark')).toEqual(['does', 'it', 'hurt']);
	});

	it.each(['38.5 °C', '38°C', '39c', '101 F', '101°F', 'temp 39', 'my temperature is 38,4', '40 degrees C'])('"%s" are those of a fever', (typed) => {
		expect(queryWords(typed)).toContain('fever');
	});

	it.each([
		'36.6 °C',
		'temp 36.8',
		'I am 39',
		'number 38 bus',
		'£39.9',
		'shower water 38°C',
		'wash pillowcase at 40 degrees',
		'20% vitamin c',
		'101 questions',
	])('"%s" are none of a fever', (typed) => {
		expect(queryWords(typed)).not.toContain('fever');
	});
});

describe('stems', () => {
	it.each([
		['pores', 'pore'],
		['needled', 'needling'],
		['scarring', 'scars'],
		['wrinkled', 'wrinkles'],
		['crepey', 'crepe'],
		['allergic', 'allergy'],
		['pigmentation', 'pigment'],
		['colour', 'color'],
		['sterilised', 'sterilized'],
		['anaesthetic', 'anesthetic'],
		['oedema', 'edema'],
		['fibres', 'fibers'],
		['moisturiser', 'moisturizer'],
		['swollen', 'swelling'],
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
});
