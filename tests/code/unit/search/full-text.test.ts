import { describe, expect, it } from 'vitest';
import { type IndexedPage, fullTextOf, inTheText, type Pagefind, withPassages } from '#src/search/engine/full-text.ts';
import { SAMPLE_ENTRIES, sampleSearch } from '../../fixtures/search/sample-guide.ts';

const PAGES: IndexedPage[] = [
	{
		url: '/guide/pores/',
		content: 'Does microneedling shrink pores? A pore is an opening. What helps. A retinol cream may make your large pores look a little smaller.',
		anchors: [{ id: 'what-helps', text: 'What helps', location: 9, element: 'h2' }],
	},
	{ url: '/questions/does-it-hurt/', content: 'Needles often contain nickel. Tell the clinic.' },
];

/** Pagefind over a few pages: finds a page by any word of its text. */
function samplePagefind() {
	const asked: (string | null)[] = [];
	const pagefind: Pagefind = {
		options: () => Promise.resolve(),
		init: () => Promise.resolve(),
		search: (words) => {
			asked.push(words);
			const found = PAGES.map((page, place) => ({ id: `en-gb_${place}`, data: () => Promise.resolve(page), content: page.content }));
			return Promise.resolve({ results: words === null ? found : found.filter(({ content }) => content.toLowerCase().includes(words)) });
		},
	};
	return { pagefind, asked };
}

const search = sampleSearch();
const records = SAMPLE_ENTRIES.map(({ url }) => String(PAGES.findIndex((page) => page.url === url)));
const open = async () => {
	const { pagefind, asked } = samplePagefind();
	return { fullText: await fullTextOf(pagefind, records, SAMPLE_ENTRIES), asked };
};

describe('the full index', () => {
	it('opens each article where the words are, and shows the sentence', async () => {
		const [first] = await withPassages(search.search('large pores'), (await open()).fullText);
		expect(first?.url).toMatch(/^\/guide\/pores\/#what-helps:~:text=/);
		expect(first).toMatchObject({ heading: 'What helps', passage: 'A retinol cream may make your large pores look a little smaller.' });
	});

	it('moves no result', async () => {
		const answer = search.search('pores melasma');
		const shown = await withPassages(answer, (await open()).fullText);
		expect(shown.map(({ title }) => title)).toEqual(answer.results.map(({ title }) => title));
	});

	it('leads to pages that no name tells of, if one sentence holds all the words', async () => {
		const { fullText } = await open();
		expect((await inTheText(search, search.search('nickel'), fullText)).map(({ title }) => title)).toEqual(['Does microneedling hurt?']);
		expect(await inTheText(search, search.search('nickel clinic'), fullText)).toEqual([]);
	});

	it.each(['teeth whitening', 'i want to kill myself'])('is not asked for "%s"', async (typed) => {
		const { fullText, asked } = await open();
		expect(await inTheText(search, search.search(typed), fullText)).toEqual([]);
		expect(asked).toEqual([null]);
	});
});
