import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '#src/lib/days.ts';
import { daysOfMonth, plusDays, plusMonths, plusWeeks, weekdayOf } from '#src/planner/days.ts';
import { anyDay } from './samples.ts';

describe('a calendar day', () => {
	it.each([
		['the end of February in a common year', '2027-02-28', 1, '2027-03-01'],
		['a leap day', '2028-02-28', 1, '2028-02-29'],
		['a month end', '2027-04-30', 1, '2027-05-01'],
		['a year end', '2027-12-31', 1, '2028-01-01'],
		['the start of summer time in Europe', '2027-03-27', 1, '2027-03-28'],
		['the day after it', '2027-03-28', 1, '2027-03-29'],
		['the end of summer time in Europe', '2027-10-30', 2, '2027-11-01'],
		['the start of summer time in the US', '2027-03-13', 2, '2027-03-15'],
	])('counts on over %s', (_name, day, days, next) => expect(plusDays(day, days)).toBe(next));

	it.each([
		['2027-01-31', 1, '2027-02-28'],
		['2028-01-31', 1, '2028-02-29'],
		['2027-08-31', 3, '2027-11-30'],
		['2027-06-12', -3, '2027-03-12'],
		['2028-02-29', 12, '2029-02-28'],
	])('%s and %i months is %s', (day, months, next) => expect(plusMonths(day, months)).toBe(next));

	it('keeps its weekday over whole weeks, in every week of the year', () =>
		fc.assert(fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, weeks) => weekdayOf(plusWeeks(day, weeks)) === weekdayOf(day))));

	it('counts back what it counted on', () =>
		fc.assert(
			fc.property(
				anyDay,
				fc.integer({ min: -800, max: 800 }),
				(day, days) => plusDays(plusDays(day, days), -days) === day && daysBetween(day, plusDays(day, days)) === days,
			),
		));

	it.each([
		['2027-02', 28],
		['2028-02', 29],
		['2027-06', 30],
		['2027-12', 31],
	])('knows that %s has %i days', (month, count) => expect(daysOfMonth(month)).toHaveLength(count));

	it('says what is wrong when it is given something else', () =>
		expect(() => plusDays('12.6.2027', 1)).toThrow('"12.6.2027" is not a day. Write year-month-day, for example 2027-06-12'));
});
