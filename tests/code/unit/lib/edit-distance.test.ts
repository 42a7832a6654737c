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
	])('from "%s" to "%s" is %i', (from, to, distance) => {
		expect(editDistance(from, to)).toBe(distance);
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
