import { describe, expect, it } from 'vitest';
import { validateRequest, type RawPlanRequest } from '#src/planner/validate-request.ts';
import { ownNumbers, usualCourse } from '#src/planner/gaps.ts';
import { FACTS, request } from './facts.ts';

const TODAY = '2026-11-23';
const raw = (changes: Partial<RawPlanRequest> = {}): RawPlanRequest => ({
	concern: 'acne-scars',
	counting: 'from-start',
	day: '2027-01-11',
	consultation: '',
	sessions: '3',
	gapWeeks: '4',
	peels: false,
	avoid: [],
	...changes,
});
const problems = (changes: Partial<RawPlanRequest>) => validateRequest(raw(changes), FACTS, TODAY).problems;

describe('a request', () => {
	it('is taken as it was typed', () =>
		expect(
			validateRequest(
				raw({
					avoid: [
						{ from: '2027-02-01', to: '' },
						{ from: '', to: '' },
					],
				}),
				FACTS,
				TODAY,
			).request,
		).toEqual(request({ avoid: [{ from: '2027-02-01', to: '2027-02-01' }] })));

	it('may start tomorrow', () => expect(problems({ day: '2026-11-24' })).toBeUndefined());

	it('keeps the day of a consultation for an event, also one that is over', () => {
		const kept = (changes: Partial<RawPlanRequest>) =>
			validateRequest(raw({ counting: 'to-event', day: '2027-06-12', ...changes }), FACTS, TODAY).request?.consultation;
		expect(kept({ consultation: '2026-12-01' })).toBe('2026-12-01');
		expect(kept({ consultation: '2026-11-01' })).toBe('2026-11-01');
		expect(kept({ consultation: '2026-12-01', counting: 'from-start' })).toBeUndefined();
	});

	it.each<[string, Partial<RawPlanRequest>, string, string]>([
		['no concern', { concern: '' }, 'concern', 'Choose what you would like to improve.'],
		['a concern we do not have', { concern: 'freckles' }, 'concern', 'Choose what you would like to improve.'],
		['no way to count', { counting: '' }, 'counting', 'Choose whether to count from a first day or back from an event.'],
		['no day', { day: '' }, 'day', 'Choose your first possible day.'],
		['no day of the event', { day: '', counting: 'to-event' }, 'day', 'Choose the day of your event.'],
		['a day that does not exist', { day: '2027-02-29' }, 'day', 'This day does not exist. Choose your first possible day again.'],
		['yesterday', { day: '2026-11-22' }, 'day', 'This day has passed. Choose your first possible day from tomorrow on.'],
		['today', { day: TODAY }, 'day', 'This is today. Choose your first possible day from tomorrow on: the consultation comes first.'],
		['an event in the past', { day: '2025-06-12', counting: 'to-event' }, 'day', 'This day has passed. Choose the day of your event from tomorrow on.'],
		['an event today', { day: TODAY, counting: 'to-event' }, 'day', 'This is today. Choose the day of your event from tomorrow on.'],
		[
			'a consultation on the day of the event',
			{ counting: 'to-event', day: '2027-06-12', consultation: '2027-06-12' },
			'consultation',
			'The consultation comes before the event. Choose an earlier day, or leave it empty.',
		],
		['a year typed wrong', { day: '2207-01-11' }, 'day', 'This day is more than 3 years away. Choose a nearer one.'],
		['no sessions', { sessions: '' }, 'sessions', 'Type a whole number of sessions from 1 to 8.'],
		['0 sessions', { sessions: '0' }, 'sessions', 'Type a whole number of sessions from 1 to 8.'],
		['9 sessions', { sessions: '9' }, 'sessions', 'Type a whole number of sessions from 1 to 8.'],
		['half a session', { sessions: '2.5' }, 'sessions', 'Type a whole number of sessions from 1 to 8.'],
		['a gap of 1 week', { gapWeeks: '1' }, 'gapWeeks', 'Type a gap in whole weeks from 2 to 8. Nothing outside that was used in a study or in our own plan.'],
		['a gap of 9 weeks', { gapWeeks: '9' }, 'gapWeeks', 'Type a gap in whole weeks from 2 to 8. Nothing outside that was used in a study or in our own plan.'],
		[
			'a peel in a gap too short for it',
			{ gapWeeks: '3', peels: true },
			'gapWeeks',
			'With a peel in between, type a gap of 4 weeks or more. The shortest wait between a peel and a session in trials was 2 weeks.',
		],
		['days to avoid without a first', { avoid: [{ from: '', to: '2027-02-01' }] }, 'avoid-0-from', 'Choose the first of these days.'],
		[
			'days to avoid back to front',
			{ avoid: [{ from: '2027-02-02', to: '2027-02-01' }] },
			'avoid-0-to',
			'This day comes before the first of them. Choose the same day or a later one.',
		],
		[
			'days to avoid in the past',
			{ avoid: [{ from: '2026-01-01', to: '2026-02-01' }] },
			'avoid-0-to',
			'These days have passed. Take them away, or choose later ones.',
		],
		['more than a year to avoid', { avoid: [{ from: '2027-01-01', to: '2028-06-01' }] }, 'avoid-0-to', 'This is longer than a year. Choose a nearer day.'],
		[
			'a day to avoid that does not exist',
			{
				avoid: [
					{ from: '', to: '' },
					{ from: '2027-02-30', to: '' },
				],
			},
			'avoid-1-from',
			'This day does not exist. Choose it again.',
		],
	])('with %s gets one sentence beside its field', (_name, changes, field, sentence) => expect(problems(changes)).toEqual([{ field, sentence }]));

	it('is told all that is wrong at once, in the order of the form', () =>
		expect(problems({ concern: '', day: '', sessions: '99', gapWeeks: 'x' })?.map(({ field }) => field)).toEqual(['concern', 'day', 'sessions', 'gapWeeks']));

	it('takes eight stretches of days to avoid and no more', () => {
		const stretch = { from: '2027-05-01', to: '2027-05-02' };
		expect(problems({ avoid: Array.from({ length: 8 }, () => stretch) })).toBeUndefined();
		expect(problems({ avoid: Array.from({ length: 9 }, () => stretch) })?.[0]?.field).toBe('avoid');
	});
});

describe('the usual course', () => {
	it.each([
		['dark-spots', 4, 4],
		['acne-scars', 3, 4],
		['melasma', 3, 4],
		['loose-skin', 4, 4],
		['pores', 3, 4],
	])('for %s is %i sessions, %i weeks apart', (id, sessions, gapWeeks) => {
		const course = FACTS.courses.find((one) => one.id === id);
		expect(usualCourse(course ?? {}, FACTS.words.typical)).toEqual({ sessions, gapWeeks });
	});
});

describe('numbers of one’s own', () => {
	const usual = { sessions: 3, gapWeeks: 4 };
	it.each([
		['3', '4', []],
		['', '', []],
		['5', '4', ['sessions']],
		['3', '8', ['gapWeeks']],
		['three', '6', ['sessions', 'gapWeeks']],
	])('are neither blank nor usual: %j and %j', (sessions, gapWeeks, own) => {
		expect(ownNumbers({ sessions, gapWeeks }, usual)).toEqual(own);
	});

	it('are all that are typed before a concern is chosen', () => {
		expect(ownNumbers({ sessions: '3', gapWeeks: '' }, undefined)).toEqual(['sessions']);
	});
});
