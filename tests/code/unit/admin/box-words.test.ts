import { describe, expect, it } from 'vitest';
import { boxWords } from '#src/admin/check-before-save/box-words.ts';
import { entrySchema } from '#src/admin/entry-schema.ts';
import { COLLECTIONS } from '#src/schemas/collections.ts';

const source = entrySchema(COLLECTIONS.sources.schema);

describe('what the check says, in the form', () => {
	it.each([
		['what is to be typed without the name of its field', 'The DOI ends in .. Write `doi: 10.1001/x`', 'The DOI ends in .. Write `10.1001/x`'],
		['a text without the quotes that a file would need', 'Write `pmid: "24919799"`', 'Write `24919799`'],
		['a field by its label', '`pmid` must be digits only', '"PubMed number" must be digits only'],
		['a line of a list as a box of its own', 'Write `- Alam, M`, and `- et al.` on a line of its own', 'Write `Alam, M`, and `et al.` in a box of its own'],
		['a line to delete as a box to empty', 'Write the year, or delete the line', 'Write the year, or empty the box'],
		['what a file has as a line of its own as a switch', 'Cite it, or add the line `background: true`', 'Cite it, or switch "Background" on'],
	])('gives %s', (_what, said, shown) => {
		expect(boxWords(said, source)).toBe(shown);
	});

	it.each(['(in a file, delete its line `draft: true`)', 'There is no article `pors`. Did you mean `pores`?', 'Write `https://example.org/a: b`'])(
		'leaves what only looks like a field: %s',
		(said) => {
			expect(boxWords(said, source)).toBe(said);
		},
	);

	it('calls a field deeper in a file by its label', () => {
		expect(boxWords('`setOn` (2 May 2030) is in the future', entrySchema(COLLECTIONS.clinic.schema))).toBe('"Set on" (2 May 2030) is in the future');
	});
});
