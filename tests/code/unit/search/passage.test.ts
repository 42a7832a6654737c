import { describe, expect, it } from 'vitest';
import { bestPassage, textFragment } from '#src/search/engine/passage.ts';
import { sampleSearch } from '../../fixtures/search/sample-guide.ts';

const search = sampleSearch();
const query = (typed: string) => search.search(typed).query;

const page = {
	content:
		'How to look after your skin. The first day. Wear no makeup. The next days. Old makeup and exercise can carry germs into open skin. Later. In a week anything goes.',
	anchors: [
		{ id: 'first-day', text: 'The first day', location: 6, element: 'h2' },
		{ id: 'next-days', text: 'The next days', location: 12, element: 'h2' },
		{ id: 'later', text: 'Later', location: 24, element: 'h3' },
		{ id: 'no-heading', text: 'x', location: 1, element: 'a' },
	],
};

describe('the best passage', () => {
	it('is under the heading whose text says most of the query', () => {
		expect(bestPassage(page, query('exercise and makeup'))).toMatchObject({
			heading: { id: 'next-days' },
			sentence: expect.stringContaining('Old makeup') as string,
		});
	});

	it('has no heading above the first', () => {
		expect(
			bestPassage({ content: 'Wear no makeup. Later. Nothing.', anchors: [{ id: 'later', text: 'Later', location: 3, element: 'h2' }] }, query('makeup'))
				?.heading,
		).toBeUndefined();
	});

	it.each(['melasma for a week', '12', 'pores'])('is nowhere where a page says only the least of "%s"', (typed) => {
		expect(bestPassage(page, query(typed))).toBeUndefined();
	});
});

describe('the words to mark', () => {
	it('are a phrase of four words or more', () => {
		const marked = textFragment('Old makeup and exercise can carry germs into open skin.', page, query('exercise and makeup'));
		expect(decodeURIComponent((marked ?? '').replace(':~:text=', '')).split(' ').length).toBeGreaterThanOrEqual(4);
	});

	it('are none where the phrase is on the page twice', () => {
		const twice = { content: 'Wear no makeup today. Wear no makeup today.' };
		expect(textFragment('Wear no makeup today.', twice, query('makeup'))).toBeUndefined();
	});

	it('are none in a short sentence, or one without a word of the query', () => {
		expect(textFragment('No makeup.', page, query('makeup'))).toBeUndefined();
		expect(textFragment('In a week anything goes.', page, query('makeup'))).toBeUndefined();
	});
});
