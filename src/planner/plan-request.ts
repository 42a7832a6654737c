import type { Course, PreparationStep } from '#src/schemas/facts.ts';
import type { PlannerWords } from '#src/schemas/tool-words.ts';
import type { Weekday } from '#src/schemas/clinic.ts';
import type { Day } from '#src/lib/days.ts';
import type { DayRange } from './days.ts';
import type { HealingTimes } from './healing-times.ts';

/** What a reader asks of the planner, once it makes sense. */
export interface PlanRequest {
	/** The id of a course, e.g. `acne-scars`. */
	concern: string;
	/** Forwards from a first possible day, or backwards from the day of an event. */
	counting: 'from-start' | 'to-event';
	/** That first possible day, or the day of the event. */
	day: Day;
	/** The day of the consultation, where the plan counts back from an event and there is one. */
	consultation?: Day | undefined;
	sessions: number;
	gapWeeks: number;
	/** Whether a chemical peel is planned between two sessions. */
	peels: boolean;
	/** Days on which nothing may be planned, and which must not meet healing skin. */
	avoid: readonly DayRange[];
	/** The day on which the reader asked: a plan that is shared stays the plan that was made. */
	madeOn: Day;
}

/** The facts of the guide that a plan is made from. */
export interface PlannerFacts {
	courses: readonly Course[];
	times: HealingTimes;
	/** What to do before a session; only a step whose time a source gives gets a day. */
	preparation: readonly Pick<PreparationStep, 'action' | 'ahead'>[];
	/** What is said of safety and evidence, beside the days. */
	words: PlannerWords;
	/** The days on which the clinic treats; without them every day counts. */
	openOn?: readonly Weekday[] | undefined;
}

/** As many as the planner draws. Studies used fewer; a plan that goes beyond them says so. */
export const SESSION_LIMITS = { from: 1, to: 8 } as const;
