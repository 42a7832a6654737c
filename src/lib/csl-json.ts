import type { Source } from '#src/schemas/source.ts';

type CslName = { family: string; given: string } | { literal: string };

/** A reference in CSL-JSON, the format that citation libraries share. */
export interface CslItem {
	id: string;
	type: 'article-journal' | 'webpage';
	title: string;
	author: CslName[];
	'container-title'?: string;
	publisher?: string;
	issued?: { 'date-parts': [[number]] };
	accessed?: { 'date-parts': [number[]] };
	volume?: string;
	issue?: string;
	page?: string;
}

const name = (author: string): CslName => {
	const [family, given] = author.split(/,\s*/, 2);
	return family !== undefined && given !== undefined ? { family, given } : { literal: author };
};

/** Turns a source of `content/sources` into CSL-JSON. The address stays out: the page sets it as a link. */
export function cslJson(id: string, source: Source): CslItem {
	const { title, authors, journal, publisher, year, accessed, volume, issue, pages } = source;
	return {
		id,
		type: journal === undefined ? 'webpage' : 'article-journal',
		title,
		author: authors.map(name),
		...(journal !== undefined && { 'container-title': journal }),
		...(publisher !== undefined && { publisher }),
		...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
		...(accessed !== undefined && { accessed: { 'date-parts': [accessed.split('-').map(Number)] } }),
		...(volume !== undefined && { volume }),
		...(issue !== undefined && { issue }),
		...(pages !== undefined && { page: pages }),
	};
}

/** Where a source can be read: its DOI or its own address. A record without either has no link; none is guessed. */
export const sourceLink = ({ doi, url }: Source): string | undefined => (doi === undefined ? url : `https://doi.org/${doi}`);

/** The short name used in the margin and in running text: `Alam 2014`, `US Food and Drug Administration 2025`. */
export function shortCitation({ authors, year }: Source): string {
	const first = authors[0]?.split(',')[0] ?? '';
	return year === undefined ? first : `${first} ${year}`;
}
