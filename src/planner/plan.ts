import type { Day } from '#src/lib/days.ts';
import { plusDays, plusMonths } from './days.ts';
import { earliestSession } from './earliest-session.ts';
import { type EventFit, fitBefore } from './event-fit.ts';
import type { DayRules } from './free-days.ts';
import { type PlannedPeel, peelsBetween } from './peels.ts';
import { type PlanNote, planNotes } from './plan-notes.ts';
import { type PlanStep, planSteps } from './plan-steps.ts';
import { type PreparationDay, preparationDays } from './preparation-days.ts';
import { sessionsFrom } from './session-days.ts';
import type { PlannerFacts, PlanRequest } from './plan-request.ts';

export interface PlannedSession {
	/** From 1. */
	number: number;
	day: Day;
	/** The days in which redness has usually gone. */
	redness: { from: Day; to: Day };
	/** The last day of healing. */
	healedBy: Day;
	/** The dated steps before it. */
	prepare: readonly PreparationDay[];
}

/** A course of treatment on calendar days: a sketch to bring to the consultation. */
export interface Plan {
	request: PlanRequest;
	sessions: readonly PlannedSession[];
	peels: readonly PlannedPeel[];
	/** When the result can be judged fairly; not set where no session fits. */
	judge?: { from: Day; to: Day } | undefined;
	/** Only where the plan counts backwards from an event. */
	event?: EventFit | undefined;
	/** Its days in the order of the calendar, in words. */
	steps: readonly PlanStep[];
	/** What the reader must know of it, warnings first. */
	notes: readonly PlanNote[];
}

/** Makes the plan. The request has been checked (`validateRequest`), so this always answers; what does not fit is said in the notes. */
export function planCourse(request: PlanRequest, facts: PlannerFacts): Plan {
	const { times, openOn, preparation } = facts;
	const rules: DayRules = { avoid: request.avoid, openOn, healingDays: times.healingDays };
	const { days, event } =
		request.counting === 'to-event' ? fitBefore(request, facts, rules) : { days: sessionsFrom(earliestSession(request), request, rules), event: undefined };

	const sessions = days.map((day, index) => ({
		number: index + 1,
		day,
		redness: { from: plusDays(day, times.redness.from), to: plusDays(day, times.redness.to) },
		healedBy: plusDays(day, times.healingDays),
		prepare: preparationDays(preparation, day),
	}));
	const last = days.at(-1);
	const judge = last === undefined ? undefined : { from: plusMonths(last, times.judge.from), to: plusMonths(last, times.judge.to) };
	const peels = request.peels ? peelsBetween(days, facts.words.peelWaitWeeks, rules) : [];
	const drawn = { request, sessions, peels, judge, event };
	return { ...drawn, steps: planSteps(drawn, facts.words), notes: planNotes(drawn, facts) };
}
