import type { Day } from '#src/lib/days.ts';
import { laterOf, plusDays } from './days.ts';
import type { PlannerFacts, PlanRequest } from './plan-request.ts';

/** How many days are left for a consultation where the reader has no day for one. An assumption of ours, said beside the plan. */
export const DAYS_FOR_A_CONSULTATION = 7;

/** The first day that a plan may use: never the day on which it was asked for, and never before the consultation is over. */
export function earliestSession({ counting, day, consultation, madeOn }: PlanRequest): Day {
	const tomorrow = plusDays(madeOn, 1);
	if (counting === 'from-start') return laterOf(day, tomorrow);
	return laterOf(plusDays(consultation ?? plusDays(madeOn, DAYS_FOR_A_CONSULTATION - 1), 1), tomorrow);
}

/** The first day for a session once an event is over, which does not come before the consultation either. */
export const earliestAfterEvent = (request: PlanRequest): Day => laterOf(plusDays(request.day, 1), earliestSession(request));

/** How many days after a session an event may be at the soonest: once its skin is healed, or later where the guide advises so. */
export const daysBeforeEvent = ({ times, words }: Pick<PlannerFacts, 'times' | 'words'>): number =>
	Math.max(times.healingDays + 1, 7 * (words.beforeEvent?.weeks ?? 0));
