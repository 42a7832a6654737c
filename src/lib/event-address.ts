import { type Day, isDay } from './days.ts';

/** An event is named by its whole weeks from today. In fewer it is not worth a plan, and more are surely a slip. */
const WEEKS = { from: 1, to: 156 };

/** As far ahead as the planner takes a day. */
const YEARS = 3;

const isInReach = (weeks: number) => weeks >= WEEKS.from && weeks <= WEEKS.to;

/**
 * The planner's address for an event in so many weeks, such as `/planner/#event-in=5`, or `/planner/#event-on=2027-06-12` where its day is known.
 * The planner alone where it plans for no such event.
 */
export const eventAddress = (weeks: number, on?: Day): string =>
	isInReach(weeks) ? `/planner/#${on === undefined ? `event-in=${weeks}` : `event-on=${on}`}` : '/planner/';

/** The weeks that a fragment names, as `#event-in=5` does; not set where it names none that the planner plans for. */
export function weeksInFragment(fragment: string): number | undefined {
	const [, typed] = /^#?event-in=(\d{1,3})$/.exec(fragment) ?? [];
	const weeks = Number(typed);
	return isInReach(weeks) ? weeks : undefined;
}

/** The day that a fragment names, as `#event-on=2027-06-12` does; not set where that is no day after today, or farther away than the planner plans. */
export function dayInFragment(fragment: string, today: Day): Day | undefined {
	const [, named = ''] = /^#?event-on=(.+)$/.exec(fragment) ?? [];
	const farthest = `${Number(today.slice(0, 4)) + YEARS}${today.slice(4)}`;
	return isDay(named) && today < named && named <= farthest ? named : undefined;
}
