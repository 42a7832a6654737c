import { describe, expect, it } from 'vitest';
import { textParts } from '#src/lib/text-parts.ts';

describe('the parts of an answer', () => {
	it('are its text and its lists of facts, in their order', () => {
		expect(textParts('<p>Wait.</p>\n<FactList name="options" concern="acne-scars" />\n<p>Ask.</p>')).toEqual([
			{ html: '<p>Wait.</p>\n' },
			{ list: { name: 'options', concern: 'acne-scars' } },
			{ html: '\n<p>Ask.</p>' },
		]);
	});

	it('hold the warning signs, all of them or a few', () => {
		expect(textParts('<WarningSigns />\n<WarningSigns all />\n<WarningSigns signs="pus, fever" />')).toEqual([
			{ signs: { all: false } },
			{ signs: { all: true } },
			{ signs: { all: false, signs: 'pus, fever' } },
		]);
	});

	it('hold a drawing by its name', () => {
		expect(textParts('<p>Wash.</p>\n<Figure name="washing" />')).toEqual([{ html: '<p>Wash.</p>\n' }, { figure: { name: 'washing' } }]);
	});

	it('hold the rows of a table, which scrolls where it is too wide', () => {
		expect(textParts('<p>Look.</p>\n<table><tr><td>Stop</td></tr></table>\n<p>Ask.</p>')).toEqual([
			{ html: '<p>Look.</p>\n' },
			{ table: '<tr><td>Stop</td></tr>' },
			{ html: '\n<p>Ask.</p>' },
		]);
	});

	it('are one where there is no list', () => {
		expect(textParts('<p>Wait.</p>')).toEqual([{ html: '<p>Wait.</p>' }]);
	});
});
