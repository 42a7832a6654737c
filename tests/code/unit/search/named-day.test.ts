import { describe, expect, it } from 'vitest';
import { namedDay } from '#src/search/engine/named-day.ts';
import { wordsOf } from '#src/search/engine/words.ts';

const day = (typed: string) => namedDay(wordsOf(typed));

describe('the day after a session', () => {
	it.each([
		['day 12', 12],
		['Day12', 12],
		['today is day two', 2],
		['day 0', 0],
		['my 3rd day', 3],
		['the third day', 3],
		['21st day', 21],
		['12 days after microneedling', 12],
		['a day ago', 1],
		['redness two weeks later', 14],
		['week 2', 14],
		['day 3, that is 3 days after', 3],
	])('is named in "%s"', (typed, expected) => {
		expect(day(typed)).toBe(expected);
	});

	it.each([
		'days',
		'in 12 days',
		'3 days before',
		'day 3 before the wedding',
		'one day 3 weeks before',
		'4 weeks apart',
		'day 1, day 3 and day 7',
		'day 3 and day 5',
		'2.5 days after',
		'1/2 day after',
		'3-5 days after',
		'3 to 5 days after',
		'two or three days after',
		'day 3 to 5',
		'day 3/4',
		'week 2 day 3',
		'2 weeks and 3 days after',
		'every third day',
		'how many days after',
	])('is not named in "%s"', (typed) => {
		expect(day(typed)).toBeUndefined();
	});
});
