import type { Course } from '#src/schemas/facts.ts';
import type { PlannerWords } from '#src/schemas/tool-words.ts';
import { type Day, daysBetween } from '#src/lib/days.ts';
import { isBefore, plusDays } from './days.ts';
import { DAYS_FOR_A_CONSULTATION, earliestAfterEvent } from './earliest-session.ts';
import { fillPlaces } from './fill-places.ts';
import type { Plan } from './plan.ts';
import { rangeText } from '#src/lib/fact-text.ts';
import { allSessions, countInWords, dayWithWeekday, rangeInWords } from './format.ts';
import { gapLimits } from './gaps.ts';
import type { PlannerFacts } from './plan-request.ts';

/** One thing to know about a plan. `care`: something in the request does not fit. `know`: what the figures rest on. */
export interface PlanNote {
	weight: 'care' | 'know';
	sentence: string;
}

type Drawn = Omit<Plan, 'notes' | 'steps' | 'judge'>;

/** What a reader must know about a plan, warnings first. */
export function planNotes(plan: Drawn, facts: PlannerFacts): PlanNote[] {
	const course = facts.courses.find(({ id }) => id === plan.request.concern);
	const care = [...eventWarnings(plan, facts), ...dayWarnings(plan, facts), ...(course === undefined ? [] : studyWarnings(plan, course))];
	const know = [
		...(plan.event === undefined ? [] : keptFree(facts.words)),
		...consultationNotes(plan),
		...(course === undefined ? [] : basis(course, facts.words)),
		...peelNotes(plan, facts),
		...(plan.request.avoid.length > 0 ? [facts.words.afterSun] : []),
	];
	return [...care.map((sentence) => ({ weight: 'care' as const, sentence })), ...know.map((sentence) => ({ weight: 'know' as const, sentence }))];
}

const keptFree = ({ beforeEvent }: PlannerWords): string[] => (beforeEvent === undefined ? [] : [beforeEvent.why]);

function eventWarnings({ request, sessions, event }: Drawn, { times, words }: PlannerFacts): string[] {
	if (event === undefined || event.fit === 'judged') return [];
	const day = dayWithWeekday(event.day);
	const judging = fillPlaces(words.judging, { months: `${rangeInWords(times.judge)} months` });
	const startToJudge = event.startToJudge === undefined ? '' : ` For that, the first session would have to be by ${dayWithWeekday(event.startToJudge)}.`;
	const startToHeal =
		event.startToHeal === undefined
			? ''
			: ` For ${request.sessions === 2 ? 'both' : `all ${request.sessions}`}, the first would have to be by ${dayWithWeekday(event.startToHeal)}.`;
	if (event.fit === 'none') {
		return [
			fillPlaces(words.noRoom, {
				healing: event.weeksFree === undefined ? countInWords(times.healingDays, 'day') : countInWords(event.weeksFree, 'week'),
				day,
			}),
			`${words.tooClose} Have the first session after the event, from ${dayWithWeekday(earliestAfterEvent(request))} on.`,
			...soonerConsultation(request, event.latestSession),
		];
	}
	if (event.fit === 'fewer') {
		return [
			`Only ${sessions.length} of the ${request.sessions} sessions ${sessions.length === 1 ? 'fits' : 'fit'} before ${day}.${startToHeal} ${words.keepGaps}`,
			`The result cannot be judged by ${day}. ${judging}`,
		];
	}
	const all =
		request.sessions === 1
			? 'The session can be over and healed, if it comes soon,'
			: `${allSessions(request.sessions)} can be over and healed, if they begin soon,`;
	return [`${all} by ${day}, but the result cannot be judged by then. ${judging}${startToJudge}`];
}

/** Where a consultation within the week that is left for it would make room for a session: the last day for that consultation. */
function soonerConsultation({ consultation, madeOn }: Drawn['request'], latestSession: Day | undefined): string[] {
	if (consultation !== undefined || latestSession === undefined || !isBefore(madeOn, latestSession)) return [];
	const last = plusDays(latestSession, -1);
	return [`If the clinic can see you by ${dayWithWeekday(last)}, type the day of your consultation and count again.`];
}

/** What the first day rests on, where the reader gave no day for a consultation. */
function consultationNotes({ request, sessions }: Drawn): string[] {
	if (request.counting !== 'to-event' || request.consultation !== undefined || sessions.length === 0) return [];
	return [`You gave no day for a consultation, so the plan leaves ${countInWords(DAYS_FOR_A_CONSULTATION, 'day')} for one before the first session.`];
}

function dayWarnings({ request, sessions, event }: Drawn, { courses }: PlannerFacts): string[] {
	const longest = gapLimits(courses).to;
	const long = sessions.slice(1).flatMap(({ day, number }, index) => {
		const days = daysBetween(sessions[index]?.day ?? day, day);
		return days > longest * 7
			? [
					`Sessions ${number - 1} and ${number} are ${Math.round(days / 7)} weeks apart, because of the days to avoid. That is longer than any study or our own plan used.`,
				]
			: [];
	});
	if (event === undefined && sessions.length < request.sessions) {
		if (sessions.length === 0) return ['The days to avoid leave no room for a session within two years. Take some of them away, or start on another day.'];
		return [
			...long,
			`The days to avoid leave room for only ${sessions.length} of the ${request.sessions} sessions. Take some of them away, or start on another day.`,
		];
	}
	return long;
}

function studyWarnings({ request }: Drawn, { name, studied, ours }: Course): string[] {
	if (studied === undefined) return [];
	const concern = name.toLowerCase();
	const longest = Math.max(studied.sessions.to, ours?.sessions.to ?? 0);
	const gaps = [studied.gapWeeks, ours?.gapWeeks].filter((gap) => gap !== undefined);
	const warnings: string[] = [];
	if (request.sessions > longest)
		warnings.push(`${request.sessions} sessions are more than the ${longest} that ${ours === undefined ? '' : 'our plan or '}studies used for ${concern}.`);
	if (request.sessions > 1 && gaps.length > 0 && !gaps.some(({ from, to }) => from <= request.gapWeeks && request.gapWeeks <= to)) {
		const known = studied.gapWeeks === undefined ? 'Our plan uses' : 'Studies used';
		warnings.push(
			`A gap of ${request.gapWeeks} weeks was not studied for ${concern}. ${known} ${rangeText(studied.gapWeeks ?? gaps[0] ?? { from: 0, to: 0 }, 'weeks')}.`,
		);
	}
	return warnings;
}

/** What the number of sessions and the gap rest on, our own plan first. */
function basis({ name, studied, ours, note }: Course, { numberDecided }: PlannerWords): string[] {
	const concern = name.toLowerCase();
	const usual =
		ours === undefined ? [] : [`Our usual plan for ${concern} is ${rangeText(ours.sessions, 'sessions')}, ${rangeText(ours.gapWeeks, 'weeks')} apart.`];
	const used =
		studied === undefined
			? []
			: [`Studies used ${rangeText(studied.sessions, 'sessions')}${studied.gapWeeks === undefined ? '' : `, ${rangeText(studied.gapWeeks, 'weeks')} apart`}.`];
	return [...usual, [...used, note].join(' '), numberDecided];
}

function peelNotes({ request, sessions, peels }: Drawn, { courses, words }: PlannerFacts): string[] {
	if (!request.peels) return [];
	const missing = sessions.length - 1 - peels.length;
	const concern = courses.find(({ id }) => id === request.concern)?.name.toLowerCase() ?? 'this concern';
	return [
		...(sessions.length < 2 ? ['With one session there is nothing to put a peel between.'] : []),
		...(sessions.length > 1 && missing > 0
			? [
					`${countInWords(missing, 'gap has', 'gaps have')} no free day for a peel at least ${countInWords(words.peelWaitWeeks, 'week')} from both sessions, so none is drawn there.`,
				]
			: []),
		request.concern === words.peelsTriedFor ? words.peelsTried : fillPlaces(words.peelsUntried, { concern }),
		words.peelsRisk,
	];
}
