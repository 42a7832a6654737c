import { describe, expect, it } from 'vitest';
import { dialledParts } from '#src/lib/help-words.ts';

describe('the numbers in a text', () => {
	it.each([
		['999 or 112', ['tel:999', 'tel:112']],
		['116 117', ['tel:116117']],
		['0800 111 0 111, day and night', ['tel:08001110111']],
		['111 (Northern Ireland: a GP out of hours)', ['tel:111']],
		['a GP out of hours', []],
	])('can be called, each as a whole: %s', (text, calls) => {
		const parts = dialledParts(text);
		expect(parts.map((part) => part.text).join('')).toBe(text);
		expect(parts.flatMap(({ href }) => href ?? [])).toEqual(calls);
	});
});
