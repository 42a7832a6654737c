import { describe, expect, it } from 'vitest';
import { planCourse } from '#src/planner/plan.ts';
import { eventAnswers, eventSpan, planAnswers, planHeading } from '#src/planner/plan-steps.ts';
import { preparationDays } from '#src/planner/preparation-days.ts';
import { FACTS, request } from './facts.ts';

describe('a plan in words', () => {
	const wedding = planCourse(request({ counting: 'to-event', day: '2027-06-12', peels: true }), FACTS);

	it('runs in the order of the calendar', () =>
		expect(wedding.steps.map(({ title, when }) => `${title}: ${when}`)).toEqual([
			'Session 1: Friday 15 January 2027',
			'Peel: Friday 29 January 2027',
			'Session 2: Friday 12 February 2027',
			'Peel: Friday 26 February 2027',
			'Session 3: Friday 12 March 2027',
			'Your event: Saturday 12 June 2027',
			'A fair time to judge begins: Saturday 12 June 2027',
		]));

	it('says when redness has usually gone, and how long the gap is', () => {
		const { steps } = planCourse(request({ avoid: [{ from: '2027-02-08', to: '2027-02-10' }] }), FACTS);
		expect(steps[1]?.lines).toEqual([
			'4 weeks and 3 days after session 1.',
			'Redness has usually gone by 14 February (1 to 3 days).',
			'Healing days until 18 February, out of the sun.',
		]);
	});

	it('answers first what was asked: when to start for the event', () =>
		expect(planAnswers(wedding)).toEqual([
			{ label: 'Start by, to judge the result by your event', value: 'Friday 15 January 2027' },
			{ label: 'Last session', value: 'Friday 12 March 2027' },
			{ label: 'Start by, to be healed by your event', value: 'Friday 9 April 2027' },
			{ label: 'Latest session before your event', value: 'Friday 4 June 2027' },
			{ label: 'Judge the result from', value: 'Saturday 12 June 2027' },
		]));

	it('says what fits before an event and what does not, to the day', () => {
		// From 23 November: a week for the consultation, so sessions on 30 November, 28 December and 25 January. Healed 8 days after each:
		// 8 December (15 days from the day of asking), 2 February (71 days). Judged from 25 April (153 days). The event is on 3 January.
		const inSixWeeks = planCourse(request({ counting: 'to-event', day: '2027-01-03' }), FACTS);
		expect(eventAnswers(inSixWeeks).map(({ verdict, what, needs }) => [verdict, what, needs])).toEqual([
			['Fits', 'One session, healed by the day', 'Needs 2 weeks and 1 day.'],
			['Does not fit', 'All 3 sessions, healed by the day', 'Needs 10 weeks and 1 day.'],
			['Does not fit', 'All 3 sessions, with time to judge the result', 'Needs 21 weeks and 6 days.'],
		]);
		const two = planCourse(request({ counting: 'to-event', day: '2027-01-03', sessions: 2 }), FACTS);
		expect(
			eventAnswers(two)
				.map(({ what }) => what)
				.slice(1),
		).toEqual(['Both sessions, healed by the day', 'Both sessions, with time to judge the result']);
		expect(eventSpan(inSixWeeks)).toContain('Sunday 3 January 2027 is 5 weeks and 6 days from the day you asked.');
		expect(planAnswers(inSixWeeks)).toEqual([
			{ label: 'First session, at the earliest', value: 'Monday 30 November 2026' },
			{ label: 'Latest session before your event', value: 'Saturday 26 December 2026' },
			{ label: 'Judge the result from', value: 'Sunday 28 February 2027' },
		]);
	});

	it('answers in its heading, also that nothing fits', () => {
		expect(planHeading(wedding, 'Acne scars')).toBe('Acne scars: 3 sessions');
		expect(planHeading(planCourse(request({ counting: 'to-event', day: '2026-12-03' }), FACTS), 'Acne scars')).toBe(
			'Nothing fits before Thursday 3 December 2026',
		);
	});

	it('leaves out what lies in the past', () => expect(planAnswers(planCourse(request({ counting: 'to-event', day: '2026-11-25' }), FACTS))).toEqual([]));

	it('dates only the preparation whose time a source gives', () => {
		const ahead = (to: number, unit: 'hours' | 'days' | 'weeks' | 'months') => ({ from: 1, to, unit });
		const steps = [
			{ action: 'A', ahead: ahead(3, 'days') },
			{ action: 'B', ahead: ahead(6, 'months') },
			{ action: 'C', ahead: ahead(2, 'weeks') },
			{ action: 'D', ahead: ahead(24, 'hours') },
			{ action: 'E' },
		];
		expect(preparationDays(steps, '2027-08-31')).toEqual([
			{ action: 'B', from: '2027-02-28' },
			{ action: 'C', from: '2027-08-17' },
			{ action: 'A', from: '2027-08-28' },
			{ action: 'D', from: '2027-08-30' },
		]);
	});
});
