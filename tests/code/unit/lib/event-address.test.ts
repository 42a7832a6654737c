import { describe, expect, it } from 'vitest';
import { dayInFragment, eventAddress, weeksInFragment } from '#src/lib/event-address.ts';

const TODAY = '2026-11-23';

describe('an event in an address', () => {
	it.each([1, 5, 156])('in %i weeks is read as it was written', (weeks) => {
		expect(weeksInFragment(new URL(eventAddress(weeks), 'https://example.org').hash)).toBe(weeks);
	});

	it('on a day is read as it was written', () => {
		expect(dayInFragment(new URL(eventAddress(27, '2027-06-12'), 'https://example.org').hash, TODAY)).toBe('2027-06-12');
	});

	it('may be tomorrow, or as far away as the planner plans', () => {
		const named = ['2026-11-23', '2026-11-24', '2029-11-23', '2029-11-24', '2029-11-25', '2099-01-01'].filter(
			(day) => dayInFragment(`#event-on=${day}`, TODAY) !== undefined,
		);
		expect(named).toEqual(['2026-11-24', '2029-11-23']);
	});

	it.each(['', '#event-on=', '#event-on=2027-02-29', '#event-on=2027-06-12&x=1', '#event-in=5'])('"%s" names no day', (fragment) => {
		expect(dayInFragment(fragment, TODAY)).toBeUndefined();
	});

	it.each([0, 157, 1000])('in %i weeks is not named: the planner alone is', (weeks) => {
		expect(eventAddress(weeks)).toBe('/planner/');
	});

	it.each(['', '#event-in=', '#event-in=0', '#event-in=157', '#event-in=1.5', '#event-in=-3', '#event-in=5&x=1', '#plan=1'])('"%s" names none', (fragment) => {
		expect(weeksInFragment(fragment)).toBeUndefined();
	});
});
