import { type Day, daysBetween, isBefore } from './days.ts';
import type { Plan } from './plan.ts';
import { countInWords, dayInShort, dayWithWeekday, rangeInWords } from './labels.ts';

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
export function planSteps({ sessions, peels, event, judge }: Plan): PlanStep[] {
	const step = (kind: PlanStep['kind'], day: Day, title: string, lines: string[]): PlanStep => ({ kind, day, when: dayWithWeekday(day), title, lines });
	const steps = [
		...sessions.map(({ number, day, redness, healedBy, prepare }) => {
			const before = sessions[number - 2];
			return step('session', day, `Session ${number}`, [
				...(before === undefined ? [] : [`${gapInWords(before.day, day)} after session ${before.number}.`]),
				...prepare.map(({ action, from }) => `Before it: ${action.toLowerCase()}, from ${dayInShort(from)}.`),
				`Redness has usually gone by ${dayInShort(redness.to)} (${rangeInWords({ from: daysBetween(day, redness.from), to: daysBetween(day, redness.to) })} days).`,
				`Healing days until ${dayInShort(healedBy)}, out of the sun.`,
			]);
		}),
		...peels.map(({ day, after }) =>
			step('peel', day, 'Peel', [`${gapInWords(sessions[after - 1]?.day ?? day, day)} after session ${after}, if a trained clinician agrees.`]),
		),
		...(event === undefined ? [] : [step('event', event.day, 'Your event', [])]),
		...(judge === undefined
			? []
			: [step('judge', judge.from, 'A fair time to judge begins', [`Until ${dayWithWeekday(judge.to)}. Compare photographs taken in the same light.`])]),
	];
	return steps.toSorted((one, other) => (isBefore(one.day, other.day) ? -1 : Number(isBefore(other.day, one.day))));
}

/** The few days that a reader came for. */
export function planAnswers({ request, sessions, event, judge }: Plan): { label: string; value: string }[] {
	const first = sessions[0];
	const last = sessions.at(-1);
	const answers: [string, Day | undefined][] = [
		[event?.fit === 'judged' ? 'Start by, to judge the result by your event' : 'First session', first?.day],
		['Last session', sessions.length > 1 ? last?.day : undefined],
		['Start by, to be healed by your event', upcoming(event?.startToHeal, request.madeOn)],
		['Latest session before your event', upcoming(event?.latestSession, request.madeOn)],
		['Judge the result from', judge?.from],
	];
	return answers.flatMap(([label, day]) => (day === undefined ? [] : [{ label, value: dayWithWeekday(day) }]));
}

const upcoming = (day: Day | undefined, today: Day) => (day === undefined || isBefore(day, today) ? undefined : day);

/** `4 weeks`, `4 weeks and 3 days`. */
function gapInWords(from: Day, to: Day): string {
	const days = daysBetween(from, to);
	const parts = [Math.floor(days / 7) > 0 ? countInWords(Math.floor(days / 7), 'week') : '', days % 7 > 0 ? countInWords(days % 7, 'day') : ''];
	return parts.filter(Boolean).join(' and ');
}
