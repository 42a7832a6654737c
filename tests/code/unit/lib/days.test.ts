import { describe, expect, it } from 'vitest';
import { dayInWords, dayMeant, daysBetween, isDay } from '#src/lib/days.ts';

describe('a day', () => {
	it.each([
		['2026-03-14', true],
		['2028-02-29', true],
		['2026-02-29', false],
		['2026-02-31', false],
		['2026-13-01', false],
		['2026-3-14', false],
		['14.03.2026', false],
		['2100-02-29', false],
		['2027-04-31', false],
		['2027-00-10', false],
		['12/06/2027', false],
		['20270-06-12', false],
		['', false],
	])('%s exists: %s', (text, exists) => {
		expect(isDay(text)).toBe(exists);
	});

	it('is said in words, also where it does not exist', () => {
		expect(dayInWords('2026-02-31')).toBe('31 February 2026');
		expect(dayInWords('2026-13-01')).toBe('1 month 13 2026');
	});

	it('is counted to another over the change of the clock', () => {
		expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
		expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
	});
});

describe('the day that was meant', () => {
	it.each([
		['31.12.2026', '2026-12-31'],
		['3.12.2026', '2026-12-03'],
		['2026-3-4', '2026-03-04'],
		['2026/03/04', '2026-03-04'],
		['31/12/2026', '2026-12-31'],
		['12/31/2026', '2026-12-31'],
		['23 November 2026', '2026-11-23'],
		['23rd Nov 2026', '2026-11-23'],
		['November 23, 2026', '2026-11-23'],
		['2026-11-23T00:00:00.000Z', '2026-11-23'],
		['03/04/2026', undefined],
		['31.02.2026', undefined],
		['tomorrow', undefined],
	])('by "%s" is %s', (text, day) => {
		expect(dayMeant(text)).toBe(day);
	});
});
