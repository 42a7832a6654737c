/** An event is named by its whole weeks from today. In fewer it is not worth a plan, and more are surely a slip. */
const WEEKS = { from: 1, to: 156 };

const isInReach = (weeks: number) => weeks >= WEEKS.from && weeks <= WEEKS.to;

/** The planner's address for an event in so many weeks, such as `/planner/#event-in=5`; the planner alone where it plans for no such event. */
export const eventAddress = (weeks: number) => (isInReach(weeks) ? `/planner/#event-in=${weeks}` : '/planner/');

/** The weeks that a fragment names, as `#event-in=5` does; not set where it names none that the planner plans for. */
export function weeksInFragment(fragment: string): number | undefined {
	const [, typed] = /^#?event-in=(\d{1,3})$/.exec(fragment) ?? [];
	const weeks = Number(typed);
	return isInReach(weeks) ? weeks : undefined;
}
