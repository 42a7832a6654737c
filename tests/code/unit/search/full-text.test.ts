import { describe, expect, it } from 'vitest';
import { inTheText, mayBeInText, type Pagefind, type TextOf, withPassages } from '#src/search/engine/full-text.ts';
import type { PageText } from '#src/search/engine/passage.ts';
import { sampleSearch } from '../../fixtures/search/sample-guide.ts';

const PAGES: (PageText & { url: string })[] = [
	{
		url: '/guide/pores/',
		content: 'Does microneedling shrink pores? A pore is an opening. What helps. A retinol cream may make your large pores look a little smaller.',
		anchors: [{ id: 'what-helps', text: 'What helps', location: 9, element: 'h2' }],
	},
	{ url: '/questions/does-it-hurt/', content: 'Needles often contain nickel. Tell the clinic.' },
];

/** Pagefind over a few pages: finds a page by any word of its text. */
function samplePagefind() {
	const pagefind: Pagefind = {
		options: () => Promise.resolve(),
		init: () => Promise.resolve(),
		search: (words) =>
			Promise.resolve({
				results: PAGES.filter(({ content }) => content.toLowerCase().includes(words)).map((page) => ({ data: () => Promise.resolve(page) })),
			}),
	};
	return () => Promise.resolve(pagefind);
}

const search = sampleSearch();
const textOf: TextOf = (url) => {
	const page = PAGES.find((one) => one.url === url);
	return page && Promise.resolve(page);
};

describe('the full index', () => {
	it('leaves a result that opens at a day as it is', async () => {
		const answer = search.search('large pores');
		const results = answer.results.map((result) => ({ ...result, url: `${result.url}#today-3` }));
		expect(await withPassages({ ...answer, results }, () => textOf('/guide/pores/'))).toEqual(results);
	});

	it('opens each article where the words are, and shows the sentence', async () => {
		const [first] = await withPassages(search.search('large pores'), textOf);
		expect(first?.url).toMatch(/^\/guide\/pores\/#what-helps:~:text=/);
		expect(first).toMatchObject({ heading: 'What helps', passage: 'A retinol cream may make your large pores look a little smaller.' });
	});

	it('moves no result', async () => {
		const answer = search.search('pores melasma');
		const shown = await withPassages(answer, textOf);
		expect(shown.map(({ title }) => title)).toEqual(answer.results.map(({ title }) => title));
	});

	it('leads to pages that no name tells of, if one sentence holds all the words', async () => {
		const load = samplePagefind();
		expect((await inTheText(search, search.search('nickel'), load)).map(({ title }) => title)).toEqual(['Does microneedling hurt?']);
		expect(await inTheText(search, search.search('nickel clinic'), load)).toEqual([]);
	});

	it.each([
		['teeth whitening', false],
		['i want to kill myself', false],
		['the of and', false],
		['nickel', true],
	])('is offered for "%s": %s', (typed, offered) => {
		expect(mayBeInText(search, search.search(typed))).toBe(offered);
	});
});
