import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, wordsInAddress } from '#src/search/client/address.ts';

const hashOf = (address: string) => address.replace('/search/', '');

describe('the address of an answer', () => {
	it('holds whatever was typed, behind the #', () => {
		assert(
			property(string({ unit: 'binary' }), (words) => {
				expect(wordsInAddress(hashOf(addressOf(words)))).toBe(words.trim());
			}),
		);
	});

	it('takes half a letter at the end of a text that was cut', () => {
		expect(addressOf('scar 🩹'.slice(0, -1))).toBe('/search/#q=scar%20');
	});

	it.each([
		['#q=large+pores', 'large pores'],
		['#q=%zz', '%zz'],
		['#q=pores:~:text=x', 'pores'],
		['#plan=1', undefined],
		['', undefined],
	])('%j holds %j', (hash, words) => {
		expect(wordsInAddress(hash)).toBe(words);
	});
});
