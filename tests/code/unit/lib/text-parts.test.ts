import { describe, expect, it } from 'vitest';
import { textParts } from '#src/lib/text-parts.ts';

describe('the parts of an answer', () => {
	it('are its text and its lists of facts, in their order', () => {
		expect(textParts('<p>Wait.</p>\n<FactList name="options" concern="acne-scars" />\n<p>Ask.</p>')).toEqual([
			{ html: '<p>Wait.</p>\n' },
			{ attributes: { name: 'options', concern: 'acne-scars' } },
			{ html: '\n<p>Ask.</p>' },
		]);
	});

	it('are one where there is no list', () => {
		expect(textParts('<p>Wait.</p>')).toEqual([{ html: '<p>Wait.</p>' }]);
	});
});
