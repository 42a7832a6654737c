import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestSession } from '#src/planner/earliest-session.ts';
import { daysBetween } from '#src/lib/days.ts';
import { isBefore, overlap, plusDays, plusMonths, plusWeeks, weekdayOf } from '#src/planner/days.ts';
import { eventOutlook } from '#src/planner/event-outlook.ts';
import { planCourse } from '#src/planner/plan.ts';
import { gapLimits } from '#src/planner/gaps.ts';
import { SESSION_LIMITS } from '#src/planner/plan-request.ts';
import { FACTS, request } from './facts.ts';
import { anyRequest } from './samples.ts';

const daysOf = (plan: ReturnType<typeof planCourse>) => plan.sessions.map(({ day }) => day);
const warnings = (plan: ReturnType<typeof planCourse>) => plan.notes.filter(({ weight }) => weight === 'care').map(({ sentence }) => sentence);

describe('a plan from a first day', () => {
	it('sets the sessions the gap apart', () => expect(daysOf(planCourse(request(), FACTS))).toEqual(['2027-01-11', '2027-02-08', '2027-03-08']));

	it('keeps the weekday when the clocks change', () =>
		expect(daysOf(planCourse(request({ day: '2027-03-01', sessions: 4 }), FACTS)).map(weekdayOf)).toEqual(['monday', 'monday', 'monday', 'monday']));

	it('says when redness has usually gone and when healing is over', () =>
		expect(planCourse(request({ day: '2028-02-27', sessions: 1 }), FACTS).sessions).toEqual([
			{ number: 1, day: '2028-02-27', redness: { from: '2028-02-28', to: '2028-03-01' }, healedBy: '2028-03-05', prepare: [] },
		]));

	it('judges 3 to 6 months after the last session, at a month end too', () =>
		expect(planCourse(request({ day: '2027-08-31', sessions: 1 }), FACTS).judge).toEqual({ from: '2027-11-30', to: '2028-02-29' }));

	it('moves a session past days to avoid, and leaves its healing days before them', () =>
		expect(daysOf(planCourse(request({ avoid: [{ from: '2027-02-12', to: '2027-02-20' }] }), FACTS))).toEqual(['2027-01-11', '2027-02-21', '2027-03-21']));

	it('keeps a session on the last day that leaves its healing days, and not on the next', () => {
		const before = (from: string) => daysOf(planCourse(request({ sessions: 1, avoid: [{ from, to: '2027-01-31' }] }), FACTS));
		expect(before('2027-01-19')).toEqual(['2027-01-11']);
		expect(before('2027-01-18')).toEqual(['2027-02-01']);
	});

	it('uses only the days on which the clinic treats', () =>
		expect(daysOf(planCourse(request(), { ...FACTS, openOn: ['tuesday', 'friday'] }))).toEqual(['2027-01-12', '2027-02-09', '2027-03-09']));

	it('warns where days to avoid stretch a gap beyond anything used', () =>
		expect(warnings(planCourse(request({ avoid: [{ from: '2027-02-01', to: '2027-05-01' }] }), FACTS))).toEqual([
			'Sessions 1 and 2 are 16 weeks apart, because of the days to avoid. That is longer than any study or our own plan used.',
		]));

	it('says so where days run out', () => {
		const avoid = Array.from({ length: 8 }, (_, year) => ({ from: `${2027 + year}-01-20`, to: `${2028 + year}-01-19` }));
		const plan = planCourse(request({ avoid }), FACTS);
		expect(daysOf(plan)).toEqual(['2027-01-11']);
		expect(warnings(plan).at(-1)).toContain('only 1 of the 3 sessions');
	});

	it('warns of more sessions, or another gap, than studied for the concern', () =>
		expect(warnings(planCourse(request({ concern: 'loose-skin', sessions: 8, gapWeeks: 6 }), FACTS))).toEqual([
			'8 sessions are more than the 4 that studies used for loose skin.',
			'A gap of 6 weeks was not studied for loose skin. Studies used 4 weeks.',
		]));

	it('shows our own plan only where the clinic has one', () => {
		const sentences = (concern: string) =>
			planCourse(request({ concern }), FACTS)
				.notes.map(({ sentence }) => sentence)
				.join(' ');
		expect(sentences('dark-spots')).toContain('Our usual plan for dark spots is 4 to 6 sessions, 4 to 8 weeks apart.');
		for (const { id } of FACTS.courses.filter(({ ours }) => ours === undefined)) expect(sentences(id)).not.toContain('ur usual plan');
	});
});

describe('a plan back from an event', () => {
	const wedding = (changes = {}) => planCourse(request({ counting: 'to-event', day: '2027-06-12', ...changes }), FACTS);

	it('ends early enough to judge the result by the day', () => {
		const plan = wedding();
		expect(plan.event).toMatchObject({ day: '2027-06-12', fit: 'judged', latestSession: '2027-06-04', startToJudge: '2027-01-15', startToHeal: '2027-04-09' });
		expect(daysOf(plan)).toEqual(['2027-01-15', '2027-02-12', '2027-03-12']);
		expect(warnings(plan)).toEqual([]);
	});

	it('starts after a week for the consultation when there is time to heal but not to judge, and says so', () => {
		const plan = wedding({ madeOn: '2027-02-01' });
		expect(plan.event?.fit).toBe('healed');
		expect(daysOf(plan)).toEqual(['2027-02-08', '2027-03-08', '2027-04-05']);
		expect(warnings(plan)).toEqual([
			'All 3 sessions can be over and healed, if they begin soon, by Saturday 12 June 2027, but the result cannot be judged by then. A fair time to judge is 3 to 6 months after the last session. For that, the first session would have to be by Friday 15 January 2027.',
		]);
	});

	it('still judges a week before the last day to start, and no longer on the day after', () => {
		expect(wedding({ madeOn: '2027-01-08' }).event?.fit).toBe('judged');
		expect(wedding({ madeOn: '2027-01-09' }).event?.fit).toBe('healed');
	});

	it('shows the sessions that fit when the event is too soon for all', () => {
		const plan = wedding({ madeOn: '2027-04-30' });
		expect(plan.event?.fit).toBe('fewer');
		expect(daysOf(plan)).toEqual(['2027-05-07', '2027-06-04']);
		expect(warnings(plan)[0]).toContain(
			'Only 2 of the 3 sessions fit before Saturday 12 June 2027. For all 3, the first would have to be by Friday 9 April 2027.',
		);
	});

	it('shows none when not one leaves its healing days', () => {
		const plan = wedding({ madeOn: '2027-06-05' });
		expect([plan.event?.fit, daysOf(plan), plan.judge]).toEqual(['none', [], undefined]);
		expect(warnings(plan)).toEqual([
			'A session needs a consultation before it and 7 days to heal after it, and there is no room for both before Saturday 12 June 2027.',
			'Don’t squeeze one in: your skin could still be red or flaking on the day. Have the first session after the event, from Sunday 13 June 2027 on.',
		]);
	});

	it('asks for a sooner consultation only where one would make room, and never sends to a session before it', () => {
		const asked = (madeOn: string, changes = {}) => warnings(wedding({ madeOn, ...changes })).slice(1);
		const squeeze = 'Don’t squeeze one in: your skin could still be red or flaking on the day. Have the first session after the event, from';
		expect(asked('2027-06-02'), 'the last session that heals is on 4 June').toEqual([
			`${squeeze} Sunday 13 June 2027 on.`,
			'If the clinic can see you by Thursday 3 June 2027, type the day of your consultation and count again.',
		]);
		expect(asked('2027-06-02', { consultation: '2027-06-04' })).toEqual([`${squeeze} Sunday 13 June 2027 on.`]);
		expect(asked('2027-06-11'), 'a week for the consultation goes beyond the event').toEqual([`${squeeze} Friday 18 June 2027 on.`]);
	});

	it('can be judged on the last of February after a session on any of the last days of November', () => {
		const before = (madeOn: string) => wedding({ day: '2027-02-28', sessions: 1, madeOn, consultation: madeOn });
		expect(before('2026-11-29').event).toMatchObject({ fit: 'judged', startToJudge: '2026-11-30' });
		expect(before('2026-11-30').event).toMatchObject({ fit: 'healed', startToJudge: '2026-11-30' });
	});

	it('starts on the day after the consultation, never before it and never today', () => {
		const soon = (changes: object) => daysOf(wedding({ madeOn: '2027-06-01', sessions: 1, ...changes }));
		expect(soon({ consultation: '2027-06-03' }), 'healed on 12 June').toEqual(['2027-06-04']);
		expect(soon({ consultation: '2027-06-04' }), 'a day too late').toEqual([]);
		expect(soon({ consultation: '2027-05-20' }), 'over already').toEqual(['2027-06-02']);
		expect(soon({}), 'a week is left for it').toEqual([]);
		expect(daysOf(planCourse(request({ day: '2026-11-23', sessions: 1 }), FACTS)), 'asked for today').toEqual(['2026-11-24']);
	});

	it('says that a week was left for the consultation only where no day was given', () => {
		const said = (changes: object) => wedding(changes).notes.filter(({ sentence }) => sentence.includes('You gave no day for a consultation')).length;
		expect([said({}), said({ consultation: '2026-12-01' })]).toEqual([1, 0]);
	});
});

describe('every plan', () => {
	const gaps = gapLimits(FACTS.courses);
	const each = FACTS.courses.flatMap(({ id }) =>
		Array.from({ length: gaps.to - gaps.from + 1 }, (_, gap) => gap + gaps.from).flatMap((gapWeeks) =>
			[SESSION_LIMITS.from, SESSION_LIMITS.to].map((sessions) => ({ concern: id, gapWeeks, sessions })),
		),
	);

	it.each(each)('of $concern with $sessions sessions, $gapWeeks weeks apart, has them all in order', ({ concern, gapWeeks, sessions }) => {
		const days = daysOf(planCourse(request({ concern, gapWeeks, sessions }), FACTS));
		expect(days).toEqual(Array.from({ length: sessions }, (_, index) => plusWeeks('2027-01-11', index * gapWeeks)));
	});

	it('never closes a gap, never starts before it was asked for, never meets a day to avoid', () =>
		fc.assert(
			fc.property(anyRequest, (one) => {
				const plan = planCourse(one, FACTS);
				const days = daysOf(plan);
				for (const [index, day] of days.entries()) {
					expect(isBefore(day, earliestSession(one))).toBe(false);
					if (index > 0) expect(daysBetween(days[index - 1] as string, day)).toBeGreaterThanOrEqual(one.gapWeeks * 7);
					expect(one.avoid.some((range) => overlap(range, { from: day, to: plusDays(day, FACTS.times.healingDays) }))).toBe(false);
					if (one.counting === 'to-event') expect(daysBetween(day, one.day)).toBeGreaterThan(FACTS.times.healingDays);
				}
			}),
		));

	it('keeps a peel two weeks from the sessions on both sides', () =>
		fc.assert(
			fc.property(anyRequest, (one) => {
				const { sessions, peels } = planCourse({ ...one, peels: true, gapWeeks: Math.max(4, one.gapWeeks) }, FACTS);
				for (const { day, after } of peels) {
					expect(daysBetween(sessions[after - 1]?.day as string, day)).toBeGreaterThanOrEqual(14);
					expect(daysBetween(day, sessions[after]?.day as string)).toBeGreaterThanOrEqual(14);
				}
			}),
		));

	it('shows fewer sessions than asked for only with a warning', () =>
		fc.assert(
			fc.property(anyRequest, (one) => {
				const plan = planCourse(one, FACTS);
				return plan.sessions.length === one.sessions || warnings(plan).length > 0;
			}),
		));

	it('that is judged by the event leaves the months to judge in', () =>
		fc.assert(
			fc.property(anyRequest, (one) => {
				const { event, sessions } = planCourse({ ...one, counting: 'to-event' }, FACTS);
				return event?.fit !== 'judged' || !isBefore(one.day, plusMonths(sessions.at(-1)?.day as string, FACTS.times.judge.from));
			}),
		));

	it('never starts on the day of asking, nor up to the day of the consultation', () =>
		fc.assert(
			fc.property(anyRequest, (one) => {
				const first = planCourse(one, FACTS).sessions[0]?.day;
				return first === undefined || (isBefore(one.madeOn, first) && (one.consultation === undefined || isBefore(one.consultation, first)));
			}),
		));

	it('says that an aim fits before the event exactly where its days do', () =>
		fc.assert(
			fc.property(anyRequest, (one) => {
				const { event } = planCourse({ ...one, counting: 'to-event' }, FACTS);
				const fits = (aim: string) => event?.aims.find((other) => other.aim === aim)?.fits;
				expect(fits('one-healed')).toBe(event?.fit !== 'none');
				expect(fits('all-healed') ?? fits('one-healed')).toBe(event?.fit === 'judged' || event?.fit === 'healed');
				expect(fits('all-judged')).toBe(event?.fit === 'judged');
				for (const { fits: does, ready } of event?.aims ?? []) expect(does).toBe(ready !== undefined && !isBefore(one.day, ready));
			}),
		));

	it('that starts on the last day to heal does heal by the event', () =>
		fc.assert(
			fc.property(anyRequest, (one) => {
				const { event } = planCourse({ ...one, counting: 'to-event' }, FACTS);
				if (event?.startToHeal === undefined || !isBefore(one.madeOn, event.startToHeal)) return;
				const forwards = planCourse({ ...one, counting: 'from-start', day: event.startToHeal }, FACTS);
				expect(isBefore(event.latestSession as string, forwards.sessions.at(-1)?.day as string)).toBe(false);
			}),
		));
});

describe('what a clinician corrects', () => {
	const words = { ...FACTS.words, peelWaitWeeks: 3, peelsTriedFor: 'pores', healing: 'Skin heals until {day}.', typical: { sessions: 4, gapWeeks: 6 } };
	const corrected = { ...FACTS, words };

	it('is what the planner counts with and says', () => {
		const plan = planCourse(request({ concern: 'pores', peels: true, gapWeeks: 4 }), corrected);
		expect(plan.peels).toEqual([]);
		expect(plan.steps[0]?.lines).toContain('Skin heals until 18 January.');
		const notes = plan.notes.map(({ sentence }) => sentence);
		expect(notes).toContain(words.peelsTried);
		expect(notes).toContain('2 gaps have no free day for a peel at least 3 weeks from both sessions, so none is drawn there.');
		expect(eventOutlook('2027-04-25', corrected, '2026-11-23')).toContain('course such as 4 sessions, 6 weeks apart');
	});
});

describe('peels in between', () => {
	it('fall half-way', () =>
		expect(planCourse(request({ peels: true, gapWeeks: 6 }), FACTS).peels).toEqual([
			{ day: '2027-02-01', after: 1 },
			{ day: '2027-03-15', after: 2 },
		]));
	it('move to the nearest free day', () =>
		expect(planCourse(request({ peels: true, gapWeeks: 6, sessions: 2 }), { ...FACTS, openOn: ['monday', 'thursday'] }).peels).toEqual([
			{ day: '2027-02-01', after: 1 },
		]));
	it('are left out, with a note, where no day keeps two weeks on both sides', () => {
		const plan = planCourse(request({ peels: true, sessions: 2, avoid: [{ from: '2027-01-25', to: '2027-01-31' }] }), FACTS);
		expect(plan.peels).toEqual([]);
		expect(plan.notes.map(({ sentence }) => sentence)).toContain(
			'1 gap has no free day for a peel at least 2 weeks from both sessions, so none is drawn there.',
		);
	});
	it('are said to be tried for acne scars alone', () => {
		const text = (concern: string) =>
			planCourse(request({ concern, peels: true }), FACTS)
				.notes.map(({ sentence }) => sentence)
				.join(' ');
		expect(text('acne-scars')).toContain('In small trials, acne scars improved more with peels added than with needling alone.');
		expect(text('pores')).toContain('We found nothing good on the pair for pores.');
	});
});
