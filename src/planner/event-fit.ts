import { type Day, isBefore, plusDays, plusMonths } from './days.ts';
import { type DayRules, freeDayUpTo } from './free-days.ts';
import { sessionsFrom, sessionsUpTo } from './session-days.ts';
import type { PlannerFacts, PlanRequest } from './plan-request.ts';

/** How a course fits before an event. */
export interface EventFit {
	day: Day;
	/**
	 * `judged`: all sessions, and time to judge the result. `healed`: all sessions, healed but too early to judge.
	 * `fewer`: only some sessions fit. `none`: not one leaves its healing days.
	 */
	fit: 'judged' | 'healed' | 'fewer' | 'none';
	/** The latest day for any session that leaves its healing days before the event. It may lie in the past. */
	latestSession?: Day | undefined;
	/** The last day to start and have the result to judge by the event. It may lie in the past. */
	startToJudge?: Day | undefined;
	/** The last day to start and have every session healed by the event. It may lie in the past. */
	startToHeal?: Day | undefined;
}

/** Counts backwards from an event. The days are the best that still fit: with time to judge, else as early as they can be. */
export function fitBefore(request: PlanRequest, { times }: PlannerFacts, rules: DayRules): { event: EventFit; days: Day[] } {
	const { day: event, madeOn } = request;
	const latestSession = freeDayUpTo(plusDays(event, -times.healingDays - 1), rules);
	const toJudge = sessionsUpTo(plusMonths(event, -times.judge.from), request, rules);
	const toHeal = latestSession === undefined ? [] : sessionsUpTo(latestSession, request, rules);
	const complete = (days: Day[]) => days.length === request.sessions;
	const known = {
		day: event,
		latestSession,
		startToJudge: complete(toJudge) ? toJudge[0] : undefined,
		startToHeal: complete(toHeal) ? toHeal[0] : undefined,
	};
	if (known.startToJudge !== undefined && !isBefore(known.startToJudge, madeOn)) return { event: { ...known, fit: 'judged' }, days: toJudge };

	const soonest = sessionsFrom(madeOn, request, rules).filter((day) => latestSession !== undefined && !isBefore(latestSession, day));
	return { event: { ...known, fit: soonest.length === 0 ? 'none' : complete(soonest) ? 'healed' : 'fewer' }, days: soonest };
}
