import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationText } from '#src/lib/citations.ts';
import { cslJson, shortCitation, sourceLink } from '#src/lib/csl-json.ts';
import { shortReference } from '#src/lib/short-reference.ts';
import { source, type Source } from '#src/schemas/source.ts';
import { GUIDE_FOLDER } from '../../../support/guide.ts';

const folder = `${GUIDE_FOLDER}/sources/`;
const records = readdirSync(folder).map((file) => ({
	id: file.replace(/\.yaml$/, ''),
	data: source.parse(parse(readFileSync(folder + file, 'utf8'))),
}));
const record = (id: string): Source => {
	const found = records.find((one) => one.id === id);
	if (found === undefined) throw new Error(`no source ${id}`);
	return found.data;
};

describe('a source', () => {
	it('turns into CSL-JSON with persons, organisations and pages', () => {
		expect(cslJson('claytor-2022', record('claytor-2022'))).toMatchObject({
			type: 'article-journal',
			author: [{ family: 'Claytor', given: 'R B' }, {}, {}],
			issued: { 'date-parts': [[2022]] },
			page: '557e-561e',
		});
		expect(cslJson('asa-beauty', record('asa-beauty'))).toMatchObject({ type: 'webpage', author: [{ literal: 'UK Committee of Advertising Practice' }] });
	});

	it('reads as a reference with authors, title, journal, year and pages', () => {
		expect(citationText('dogra-2014', record('dogra-2014'))).toBe(
			'Dogra S, Yadav S, Sarangal R. Microneedling for acne scars in Asian skin type: an effective low cost treatment modality. Journal of Cosmetic Dermatology. 2014;13(3):180–7.',
		);
	});

	it('has a short name for the margin, with its year where one is printed', () => {
		expect(shortCitation(record('alam-2014'))).toBe('Alam 2014');
		expect(shortCitation(record('asa-beauty'))).toBe('UK Committee of Advertising Practice');
	});

	it('says at the end of a page how old it is: by its year in the name, or by the month in which it was read', () => {
		expect(shortReference(record('alam-2014'))).toMatchObject({ name: 'Alam 2014', age: undefined });
		expect(shortReference({ ...record('asa-beauty'), accessed: '2026-03-14' })).toMatchObject({
			name: 'UK Committee of Advertising Practice',
			age: 'Undated; read March 2026',
		});
	});

	it('says once who wrote and published it, whatever its year or commas', () => {
		const office = { ...record('asa-beauty'), authors: ['NHS Bath and Wells'], year: 2024 };
		expect(shortReference({ ...office, publisher: 'NHS Bath, and Wells' }).where).toBeUndefined();
		expect(shortReference({ ...office, publisher: 'Another office' }).where).toBe('Another office');
	});

	it('links to its DOI or its own address, and to nothing where there is neither', () => {
		expect(sourceLink(record('alam-2014'))).toBe('https://doi.org/10.1001/jamadermatol.2013.8687');
		expect(sourceLink(record('aad-2018'))).toBe('https://www.aad.org/news/microneedling');
		expect(sourceLink(record('dogra-2014'))).toBeUndefined();
	});
});
