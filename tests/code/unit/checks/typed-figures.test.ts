import { describe, expect, it } from 'vitest';
import { figureIn } from '#src/content-check/rules/editorial/typed-figures.ts';

describe('a figure that needs its source', () => {
	it.each([
		['Come back after 4 to 6 weeks.', '4 to 6 weeks'],
		['Come back after 4-6 weeks.', '4-6 weeks'],
		['Come back after 4–6 weeks.', '4–6 weeks'],
		['It took six months.', 'six months'],
		['A six-month wait.', 'six-month'],
		['They had three weekly sessions.', 'three weekly sessions'],
		['They had two or three sessions.', 'two or three sessions'],
		['Redness fades by day 3.', 'day 3'],
		['Peeling comes on days 2 to 4.', 'days 2 to 4'],
		['Wait 24 hours.', '24 hours'],
		['Wait 1.5 hours.', '1.5 hours'],
		['Between one and three sessions.', 'one and three sessions'],
		['About twenty-four hours.', 'twenty-four hours'],
		['Wait seventy-two hours.', 'seventy-two hours'],
		['Wait eighty days.', 'eighty days'],
	])('is found in "%s"', (text, figure) => {
		expect(figureIn(text)).toBe(figure);
	});
});

describe('a figure of something else', () => {
	it.each([
		'For people of 22 and over.',
		'In 48 people, 30 looked better.',
		'The price of one session.',
		'Wait a few days.',
		'Needles of 0.5 mm.',
		'It was shown in 2018.',
		'Once a month.',
		'Every day.',
	])('is left alone in "%s"', (text) => {
		expect(figureIn(text)).toBeUndefined();
	});
});
