import { type Day, daysBetween } from '#src/lib/days.ts';
import { isBefore } from './days.ts';
import { earliestSession } from './earliest-session.ts';
import type { EventAim, EventFit } from './event-fit.ts';
import type { PlannerWords } from '#src/schemas/tool-words.ts';
import { fillPlaces } from './fill-places.ts';
import type { Plan } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';
import { allSessions, countInWords, dayInShort, dayWithWeekday, rangeInWords, spanInWords } from './format.ts';

/** One line of a plan, ready to be read: in the list, on paper and on the consultation sheet. */
export interface PlanStep {
	kind: 'session' | 'peel' | 'event' | 'judge';
	day: Day;
	/** `Monday 11 January 2027` */
	when: string;
	/** `Session 1` */
	title: string;
	lines: readonly string[];
}

/** A plan as lines in the order of the calendar. */
export function planSteps({ sessions, peels, event, judge }: Omit<Plan, 'notes' | 'steps'>, words: PlannerWords): PlanStep[] {
	const step = (kind: PlanStep['kind'], day: Day, title: string, lines: string[]): PlanStep => ({ kind, day, when: dayWithWeekday(day), title, lines });
	const steps = [
		...sessions.map(({ number, day, redness, healedBy, prepare }) => {
			const before = sessions[number - 2];
			return step('session', day, `Session ${number}`, [
				...(before === undefined ? [] : [`${spanInWords(before.day, day)} after session ${before.number}.`]),
				...prepare.map(({ action, from }) => `Before it: ${action.toLowerCase()}, from ${dayInShort(from)}.`),
				fillPlaces(words.redness, {
					day: dayInShort(redness.to),
					days: `${rangeInWords({ from: daysBetween(day, redness.from), to: daysBetween(day, redness.to) })} days`,
				}),
				fillPlaces(words.healing, { day: dayInShort(healedBy) }),
			]);
		}),
		...peels.map(({ day, after }) =>
			step('peel', day, 'Peel', [fillPlaces(words.peelStep, { time: spanInWords(sessions[after - 1]?.day ?? day, day), session: String(after) })]),
		),
		...(event === undefined ? [] : [step('event', event.day, 'Your event', [])]),
		...(judge === undefined ? [] : [step('judge', judge.from, 'A fair time to judge begins', [`Until ${dayWithWeekday(judge.to)}. ${words.compare}`])]),
	];
	return steps.toSorted((one, other) => (isBefore(one.day, other.day) ? -1 : Number(isBefore(other.day, one.day))));
}

/** The answer in a heading: how many sessions, or that none fits. */
export function planHeading({ request, sessions, event }: Plan, concern: string): string {
	if (sessions.length > 0) return `${concern}: ${countInWords(sessions.length, 'session')}`;
	return event === undefined ? `${concern}: no day is free for a session` : `Nothing fits before ${dayWithWeekday(request.day)}`;
}

/** The few days that a reader came for: the one to act on first, then the limits. */
export function planAnswers({ request, sessions, event, judge }: Plan): { label: string; value: string }[] {
	const first = sessions[0];
	if (first === undefined) return [];
	const last = sessions.at(-1);
	const answers: [string, Day | undefined][] = [
		[
			event === undefined ? 'First session' : event.fit === 'judged' ? 'Start by, to judge the result by your event' : 'First session, at the earliest',
			first.day,
		],
		['Last session', sessions.length > 1 ? last?.day : undefined],
		[`Start by, to be ${endedBy('your event', event)}`, stillPossible(event?.startToHeal, request)],
		['Latest session before your event', stillPossible(event?.latestSession, request)],
		['Judge the result from', judge?.from],
	];
	return answers.flatMap(([label, day]) => (day === undefined ? [] : [{ label, value: dayWithWeekday(day) }]));
}

/** What fits before the event and what does not, with the time that each takes, to the day, so that it can be set beside the time there is. */
export function eventAnswers({ request, event }: Plan): { fits: boolean; verdict: string; what: string; needs: string }[] {
	return (event?.aims ?? []).map(({ aim, fits, ready }) => ({
		fits,
		verdict: fits ? 'Fits' : 'Does not fit',
		what: AIMS[aim](request.sessions, endedBy('the day', event)),
		needs: ready === undefined ? 'The days to avoid leave no room for it.' : `Needs ${spanInWords(request.madeOn, ready)}.`,
	}));
}

/** How far off the event is, for the times to be compared with. Empty where a plan has no event. */
export const eventSpan = ({ request, event }: Plan): string =>
	event === undefined
		? ''
		: `Your event on ${dayWithWeekday(event.day)} is ${spanInWords(request.madeOn, event.day)} from the day you asked. The times below count from that day, with the consultation.`;

/** `healed by the day`, or `done 6 weeks before the day` where the guide advises to keep so many free. */
const endedBy = (day: string, event: EventFit | undefined) =>
	event?.weeksFree === undefined ? `healed by ${day}` : `done ${countInWords(event.weeksFree, 'week')} before ${day}`;

const AIMS: Record<EventAim['aim'], (sessions: number, ended: string) => string> = {
	'one-healed': (_, ended) => `One session, ${ended}`,
	'all-healed': (sessions, ended) => `${allSessions(sessions)}, ${ended}`,
	'all-judged': (sessions) => `${sessions === 1 ? 'One session' : allSessions(sessions)}, with time to judge the result`,
};

const stillPossible = (day: Day | undefined, request: PlanRequest) => (day === undefined || isBefore(day, earliestSession(request)) ? undefined : day);
