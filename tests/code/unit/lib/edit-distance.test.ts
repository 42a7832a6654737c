import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '#src/lib/edit-distance.ts';

describe('the distance between two words', () => {
	it.each([
		['', '', 0],
		['pores', 'pores', 0],
		['titel', 'title', 1],
		['draff', 'draft', 1],
		['chekedOn', 'checkedOn', 1],
		['', 'pore', 4],
		['pain', 'risks', 5],
		['melasama', 'melasma', 1],
		['recieve', 'receive', 1],
		['pore', 'core', 1],
		['aab', 'aba', 1],
	])('from "%s" to "%s" is %i', (from, to, distance) => {
		expect(editDistance(from, to)).toBe(distance);
	});

	it('is not counted past the most that matters', () => {
		expect(editDistance('laser', 'microneedling', 2)).toBe(3);
		expect(editDistance('scars', 'pores', 2)).toBe(3);
		expect(editDistance('pores', 'pore', 2)).toBe(1);
	});

	it('of words of any length is counted', () => {
		expect(editDistance('x'.repeat(200), 'y'.repeat(150))).toBe(200);
	});
});

describe('the nearest option', () => {
	it('is the one that was most likely meant', () => {
		expect(nearest('anna-burg', ['lys-beauty', 'anna-berg'])).toBe('anna-berg');
	});

	it('is found whatever the case', () => {
		expect(nearest('cite', ['Care', 'Cite'])).toBe('Cite');
	});

	it('is none where nothing is near', () => {
		expect(nearest('pain', ['risks', 'cost'])).toBeUndefined();
		expect(nearest('x', [])).toBeUndefined();
	});
});
