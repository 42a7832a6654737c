import { describe, expect, it } from 'vitest';
import { bestPassage, textFragment } from '#src/search/passage.ts';

const wanted = new Map([
	['mascara', 4],
	['makeup', 3],
]);

describe('the best passage', () => {
	const content =
		'How to look after your skin. The first day. Wear no makeup. The next days. Old mascara can carry germs, so open new makeup. Later. Anything goes.';
	const anchors = [
		{ id: 'first-day', text: 'The first day', location: 6, element: 'h2' },
		{ id: 'next-days', text: 'The next days', location: 12, element: 'h2' },
		{ id: 'later', text: 'Later', location: 24, element: 'h3' },
		{ id: 'no-heading', text: 'x', location: 1, element: 'a' },
	];

	it('stands under the heading whose text holds most of the words', () => {
		expect(bestPassage({ content, anchors }, wanted)).toMatchObject({ heading: { id: 'next-days', text: 'The next days' }, held: 2 });
	});

	it('has no heading above the first', () => {
		expect(
			bestPassage({ content: 'Wear no mascara. Later. Nothing.', anchors: [{ id: 'later', text: 'Later', location: 3, element: 'h2' }] }, wanted)?.heading,
		).toBeUndefined();
	});

	it('is nowhere on a page without the words', () => {
		expect(bestPassage({ content: 'Nothing here.', anchors: [] }, wanted)).toBeUndefined();
	});
});

describe('the words to mark', () => {
	it.each([
		['Old mascara can carry germs, so open new makeup.', ':~:text=mascara'],
		['Use mascara and makeup later.', ':~:text=mascara%20and%20makeup'],
		['The mascara-makeup rule.', ':~:text=mascara%2Dmakeup'],
	])('in "%s" are %s', (sentence, marked) => {
		expect(textFragment(sentence, wanted)).toBe(marked);
	});

	it('are none where none stands', () => {
		expect(textFragment('Nothing here.', wanted)).toBeUndefined();
	});
});
