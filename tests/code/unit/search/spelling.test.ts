import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, isSlip, sound, Spelling } from '#src/search/spelling.ts';

const NAMED = [
	'melasma',
	'pores',
	'retinol',
	'laser',
	'chemical',
	'collagen',
	'aftercare',
	'roller',
	'needle',
	'acne',
	'cellulite',
	'botulinum',
	'single',
	'crows',
	'feet',
	'laughter',
	'kids',
	'hurt',
	'acids',
	'point',
	'wrinkles',
	'dermaroller',
	'numb',
	'eczema',
];
const TEXT = ['strong', 'poor', 'base', 'break', 'handpiece'];
const LEFT = ['cellulitis', 'botulism', 'shingles', 'stroke', 'crohns', 'psoriasis'];
const REAL = ['paint', 'kiss'];
const spelling = new Spelling({ named: NAMED, subjects: ['haircut'], text: TEXT, neverCorrect: LEFT, realWords: REAL });

describe('the distance between two words', () => {
	it.each([
		['melasama', 'melasma', 1],
		['retnol', 'retinol', 1],
		['recieve', 'receive', 1],
		['same', 'same', 0],
		['pore', 'core', 1],
	])('of %s and %s is %i', (one, other, edits) => {
		expect(distance(one, other, 3)).toBe(edits);
	});

	it('stops counting past the most that matters', () => {
		expect(distance('laser', 'microneedling', 2)).toBe(3);
	});

	it('is the same both ways', () => {
		const word = string({ maxLength: 12 });
		assert(property(word, word, (one, other) => distance(one, other, 20) === distance(other, one, 20)));
	});
});

describe('the sound of a word', () => {
	it.each([
		['chemicle', 'chemical'],
		['lazer', 'laser'],
		['poors', 'pores'],
		['excema', 'eczema'],
		['rinkles', 'wrinkles'],
		['pigmentashun', 'pigmentation'],
		['melasmer', 'melasma'],
	])('is one for %s and %s', (one, other) => {
		expect(sound(one)).toBe(sound(other));
	});
});

describe('a slip of one letter', () => {
	it.each([
		['plres', 'pores'],
		['sxars', 'scars'],
		['hert', 'hurt'],
		['acuds', 'acids'],
	])('from %s to %s is one that fingers or ears make', (typed, meant) => {
		expect(isSlip(typed, meant)).toBe(true);
	});

	it.each([
		['boiler', 'roller'],
		['tired', 'tiled'],
		['pore', 'pores'],
		['pores', 'pores'],
		['pxrzs', 'pores'],
		['p1res', 'pores'],
	])('from %s to %s is not', (typed, meant) => {
		expect(isSlip(typed, meant)).toBe(false);
	});
});

describe('a misspelt word', () => {
	it.each([
		['melasama', 'melasma'],
		['poors', 'pores'],
		['retnol', 'retinol'],
		['lazer', 'laser'],
		['chemicle', 'chemical'],
		['colagin', 'collagen'],
		['aftercar', 'aftercare'],
		['akne', 'acne'],
		['excema', 'eczema'],
		['dermarroler', 'dermaroller'],
		['rinkles', 'wrinkles'],
		['melasmer', 'melasma'],
		['dermarolla', 'dermaroller'],
		['hert', 'hurt'],
		['plres', 'pores'],
		['haircutt', 'haircut'],
	])('%s is taken for %s', (typed, meant) => {
		expect(spelling.meant(typed)).toBe(meant);
	});

	it.each(['boiler', 'daughter', 'kiss', 'bake', 'bread', 'dog', 'xylophone', '12345', 'ab', ''])('"%s" is taken for nothing', (typed) => {
		expect(spelling.meant(typed)).toBeUndefined();
	});

	it('is never taken for a word that only the text of a page holds', () => {
		expect(spelling.meant('handpeice')).toBeUndefined();
		expect(spelling.knows('handpiece')).toBe(true);
	});

	it.each(['paint', 'paints', 'painted', 'kiss'])('"%s" is an everyday word, taken for nothing and offered nothing', (word) => {
		expect(spelling.meant(word)).toBeUndefined();
		expect(spelling.near(word)).toEqual([]);
		expect(spelling.meant('painnt')).not.toBe('paint');
	});

	it.each(LEFT)('%s is a real word and stays', (word) => {
		expect(spelling.meant(word)).toBeUndefined();
		expect(spelling.knows(word)).toBe(true);
	});

	it.each([
		['celulitis', 'cellulitis'],
		['botulisim', 'botulism'],
		['psoriasus', 'psoriasis'],
	])('near a real medical word, %s is that word and none of the guide', (typed, meant) => {
		expect(spelling.meant(typed)).toBe(meant);
	});

	it('is offered the words of names that are near', () => {
		expect(spelling.near('melsmaa')).toContain('melasma');
		expect(spelling.near('cellulitis')).toEqual([]);
	});
});
