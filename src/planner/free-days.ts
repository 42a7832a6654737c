import type { Weekday } from '#src/schemas/clinic.ts';
import type { Day } from '#src/lib/days.ts';
import { type DayRange, overlap, plusDays, weekdayOf } from './days.ts';

/** What makes a day free for a treatment. */
export interface DayRules {
	avoid: readonly DayRange[];
	openOn?: readonly Weekday[] | undefined;
	/** How many days the skin heals: they must not meet a day to avoid either. */
	healingDays: number;
}

/** Whether a treatment can be on a day: the clinic treats, and neither it nor the healing days after it meet a day to avoid. */
function isFree(day: Day, { avoid, openOn, healingDays }: DayRules): boolean {
	if (openOn !== undefined && openOn.length > 0 && !openOn.includes(weekdayOf(day))) return false;
	const healing = { from: day, to: plusDays(day, healingDays) };
	return !avoid.some((range) => overlap(healing, range));
}

/** The first free day on or after a day, or none within two years. */
export const freeDayFrom = (day: Day, rules: DayRules): Day | undefined => search(day, 1, rules);
/** The last free day on or before a day, or none within two years. */
export const freeDayUpTo = (day: Day, rules: DayRules): Day | undefined => search(day, -1, rules);

const FAR_ENOUGH = 2 * 366;

function search(start: Day, step: 1 | -1, rules: DayRules): Day | undefined {
	let day = start;
	for (let tried = 0; tried <= FAR_ENOUGH; tried += 1, day = plusDays(day, step)) {
		if (isFree(day, rules)) return day;
	}
	return undefined;
}
