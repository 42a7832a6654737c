import { describe, expect, it } from 'vitest';
import { drawnMonths } from '#src/planner/drawn-months.ts';
import { planCourse } from '#src/planner/plan.ts';
import { FACTS, request } from './facts.ts';

describe('the drawn calendar', () => {
	const plan = planCourse(request({ counting: 'to-event', day: '2027-06-12', peels: true, avoid: [{ from: '2027-02-25', to: '2027-02-26' }] }), FACTS);
	const months = drawnMonths(plan);
	const marked = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day?.mark !== undefined);

	it('has only the months in which something happens', () =>
		expect(months.map(({ name }) => name)).toEqual(['January 2027', 'February 2027', 'March 2027', 'June 2027']));

	it('has a month that holds nothing but redness', () =>
		// The session of 30 November is red until 3 December.
		expect(drawnMonths(planCourse(request({ day: '2026-11-30', sessions: 1 }), FACTS)).map(({ name }) => name)).toEqual([
			'November 2026',
			'December 2026',
			'February 2027',
		]));

	it('starts its weeks on a Monday, and fills them', () => {
		for (const { weeks } of months) expect(weeks.every((week) => week.length === 7)).toBe(true);
		const february = months[1];
		expect(february?.weeks[0]?.[0]?.day).toBe('2027-02-01');
		expect(february?.weeks).toHaveLength(4);
		expect(months[0]?.weeks[0]?.findIndex((day) => day !== undefined)).toBe(4);
	});

	it('marks sessions with their number, peels, redness, days to avoid and the event', () => {
		const of = (mark: string) => marked.filter((day) => day?.mark === mark).map((day) => day?.day);
		expect(of('session')).toEqual(plan.sessions.map(({ day }) => day));
		expect(of('peel')).toEqual(plan.peels.map(({ day }) => day));
		expect(of('avoid')).toEqual(['2027-02-25', '2027-02-26']);
		expect(of('event')).toEqual(['2027-06-12']);
		expect(of('redness')).toHaveLength(9);
		expect(marked.find((day) => day?.mark === 'session')?.number).toBe(1);
	});
});
