import { describe, expect, it } from 'vitest';
import { boxWords } from '#src/admin/check-before-save/box-words.ts';
import { entrySchema } from '#src/admin/entry-schema.ts';
import { COLLECTIONS } from '#src/schemas/collections.ts';

const source = entrySchema(COLLECTIONS.sources.schema);
const clinic = entrySchema(COLLECTIONS.clinic.schema);

describe('what the check says, in the form', () => {
	it('gives what is to be typed without the name of its field', () => {
		expect(boxWords('The DOI ends in .. Write `doi: 10.1001/x`', source)).toBe('The DOI ends in .. Write `10.1001/x`');
	});

	it('gives a text without the quotes that a file would need', () => {
		expect(boxWords('`pmid` must be digits only. Write `pmid: "24919799"`', source)).toBe('"PubMed number" must be digits only. Write `24919799`');
	});

	it('calls a field by its label', () => {
		expect(boxWords('`setOn` (2 May 2030) is in the future', clinic)).toBe('"Set on" (2 May 2030) is in the future');
	});

	it('gives a line of a list without its dash, and says that it has a box of its own', () => {
		expect(boxWords('Write `- Alam, M`, and `- et al.` on a line of its own', source)).toBe('Write `Alam, M`, and `et al.` in a box of its own');
	});

	it('empties a box where a line would be deleted', () => {
		expect(boxWords('Write the year, or delete the line', source)).toBe('Write the year, or empty the box');
	});

	it('switches on what a file has as a line of its own', () => {
		expect(boxWords('Cite it, or add the line `background: true`', source)).toBe('Cite it, or switch "Background" on');
		expect(boxWords('(in a file, delete its line `draft: true`)', source)).toBe('(in a file, delete its line `draft: true`)');
	});

	it('leaves what only looks like a field', () => {
		expect(boxWords('There is no article `pors`. Did you mean `pores`?', source)).toBe('There is no article `pors`. Did you mean `pores`?');
		expect(boxWords('Write `https://example.org/a: b`', source)).toBe('Write `https://example.org/a: b`');
	});
});
