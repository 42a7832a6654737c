import { describe, expect, it } from 'vitest';
import { eventOutlook } from '#src/planner/event-outlook.ts';
import type { PlanRequest } from '#src/planner/plan-request.ts';
import { eventAnswers } from '#src/planner/plan-steps.ts';
import { planCourse } from '#src/planner/plan.ts';
import { FACTS, request } from './facts.ts';

const TODAY = '2026-11-23';

describe('what fits before an event, before a concern is chosen', () => {
	// Sessions from 30 November on, three of them four weeks apart: 30 November, 28 December, 25 January; each healed after 8 days.
	it.each([
		['2026-12-07', '2 weeks away. That is too soon for a consultation, a session and the days that skin needs to heal.'],
		[
			'2026-12-28',
			'5 weeks away. There is time for 1 session to heal, but not for a course such as 3 sessions, 4 weeks apart. The latest day for a session is Sunday 20 December 2026.',
		],
		[
			'2027-02-02',
			'10 weeks and 1 day away. A course such as 3 sessions, 4 weeks apart can have healed by then, but it is too soon to judge the result. The latest day for a session is Monday 25 January 2027.',
		],
		['2027-04-25', '21 weeks and 6 days away. There is time for a course such as 3 sessions, 4 weeks apart, and for judging the result.'],
	])('on %s', (day, answer) => expect(eventOutlook(day, FACTS, TODAY)).toContain(answer));
});

describe('an event before which the guide keeps six weeks free', () => {
	const SIX = { ...FACTS, words: { ...FACTS.words, beforeEvent: { weeks: 6, why: 'Nobody has tested that gap.' } } };
	const plan = (day: string, changes: Partial<PlanRequest> = {}) => planCourse(request({ counting: 'to-event', day, madeOn: '2026-09-14', ...changes }), SIX);
	const days = (day: string, changes: Partial<PlanRequest> = {}) => plan(day, changes).sessions.map((session) => session.day);

	it('takes the last session six weeks before it, and none later', () => {
		// Monday 2 November 2026 is 7 weeks after the day of asking; six weeks before it is 21 September, the first day after a week for the consultation.
		expect(days('2026-11-02')).toEqual(['2026-09-21']);
		expect(plan('2026-11-02').event).toMatchObject({ fit: 'fewer', latestSession: '2026-09-21' });
		expect(days('2026-11-01')).toEqual([]);
		expect(days('2026-09-28', { consultation: '2026-09-15' }), 'no first session in the last weeks, however soon the consultation').toEqual([]);
		expect(days('2026-12-28')).toEqual(['2026-09-21', '2026-10-19', '2026-11-16']);
		expect(days('2026-12-27')).toEqual(['2026-09-21', '2026-10-19']);
	});

	it('leaves as it is what can be judged by then', () => expect(days('2027-06-12')).toEqual(['2027-01-15', '2027-02-12', '2027-03-12']));

	it('says so, and what nobody knows of it', () => {
		const two = plan('2026-11-02', { sessions: 2 });
		expect(eventAnswers(two).map(({ verdict, what, needs }) => `${verdict}: ${what}. ${needs}`)).toEqual([
			'Fits: One session, done 6 weeks before the day. Needs 7 weeks.',
			'Does not fit: Both sessions, done 6 weeks before the day. Needs 11 weeks.',
			'Does not fit: Both sessions, with time to judge the result. Needs 18 weeks and 1 day.',
		]);
		const said = two.notes.map(({ sentence }) => sentence);
		expect(said).toContain('Nobody has tested that gap.');
		expect(said[0]).toContain('For both, the first would have to be by Monday 24 August 2026.');
		expect(plan('2026-10-05').notes[0]?.sentence).toContain('6 weeks');
		expect(eventOutlook('2026-10-26', SIX, '2026-09-14')).toContain('a session and the 6 weeks to keep free before an event.');
	});
});
