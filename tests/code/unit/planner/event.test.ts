import { describe, expect, it } from 'vitest';
import { eventOutlook } from '#src/planner/event-outlook.ts';
import { FACTS } from './facts.ts';

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
