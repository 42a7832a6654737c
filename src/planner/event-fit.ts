import type { Day } from '#src/lib/days.ts';
import { isBefore, plusDays, plusMonths } from './days.ts';
import { daysBeforeEvent, earliestSession } from './earliest-session.ts';
import { type DayRules, freeDayUpTo } from './free-days.ts';
import { sessionsFrom, sessionsUpTo } from './session-days.ts';
import type { PlannerFacts, PlanRequest } from './plan-request.ts';

/** How a course fits before an event. */
export interface EventFit {
	day: Day;
	/**
	 * `judged`: all sessions, and time to judge the result. `healed`: all sessions, healed but too early to judge.
	 * `fewer`: only some sessions fit. `none`: not one leaves the days that are kept free before the event.
	 */
	fit: 'judged' | 'healed' | 'fewer' | 'none';
	/** The weeks that are kept free before it, where the guide advises more than the healing days. */
	weeksFree?: number | undefined;
	/** What could be had by then, the least first. */
	aims: readonly EventAim[];
	/** The latest day for any session that leaves those days before the event. It may lie in the past. */
	latestSession?: Day | undefined;
	/** The last day to start and have the result to judge by the event. It may lie in the past. */
	startToJudge?: Day | undefined;
	/** The last day to start and have every session healed by the event. It may lie in the past. */
	startToHeal?: Day | undefined;
}

/** One thing that a reader may want by an event, and whether there is time for it. */
export interface EventAim {
	aim: 'one-healed' | 'all-healed' | 'all-judged';
	fits: boolean;
	/** The first day on which it could be had, the consultation included; not set where the days to avoid leave no room for it. */
	ready: Day | undefined;
}

/** Counts backwards from an event. The days are the best that still fit: with time to judge, else as early as they can be after the consultation. */
export function fitBefore(request: PlanRequest, facts: Pick<PlannerFacts, 'times' | 'words'>, rules: DayRules): { event: EventFit; days: Day[] } {
	const { day: event } = request;
	const { judge } = facts.times;
	const kept = daysBeforeEvent(facts);
	const earliest = earliestSession(request);
	const lastHealed = plusDays(event, -kept);
	const lastJudged = monthsBefore(event, judge.from);
	const latestSession = freeDayUpTo(lastHealed, rules);
	const toJudge = sessionsUpTo(lastJudged, request, rules);
	const toHeal = latestSession === undefined ? [] : sessionsUpTo(latestSession, request, rules);
	const complete = (days: Day[]) => days.length === request.sessions;

	const soonest = sessionsFrom(earliest, request, rules);
	const healed = (session: Day) => plusDays(session, kept);
	const judged = (session: Day) => plusMonths(session, judge.from);
	const aim = (kind: EventAim['aim'], session: Day | undefined, readyFrom: (session: Day) => Day): EventAim => {
		const ready = session === undefined ? undefined : readyFrom(session);
		return { aim: kind, ready, fits: ready !== undefined && !isBefore(event, ready) };
	};
	const last = complete(soonest) ? soonest.at(-1) : undefined;
	const aims = [aim('one-healed', soonest[0], healed), ...(request.sessions > 1 ? [aim('all-healed', last, healed)] : []), aim('all-judged', last, judged)];
	const known = {
		day: event,
		weeksFree: facts.words.beforeEvent?.weeks,
		aims,
		latestSession,
		startToJudge: complete(toJudge) ? toJudge[0] : undefined,
		startToHeal: complete(toHeal) ? toHeal[0] : undefined,
	};
	if (known.startToJudge !== undefined && !isBefore(known.startToJudge, earliest)) return { event: { ...known, fit: 'judged' }, days: toJudge };

	const days = soonest.filter((day) => !isBefore(lastHealed, day));
	return { event: { ...known, fit: days.length === 0 ? 'none' : complete(days) ? 'healed' : 'fewer' }, days };
}

/** The last day that lies so many months before another: three before 28 February is 30 November, since February has no 30th to wait for. */
function monthsBefore(day: Day, months: number): Day {
	let last = plusMonths(day, -months);
	while (!isBefore(day, plusMonths(plusDays(last, 1), months))) last = plusDays(last, 1);
	return last;
}
