import type { Day } from '#src/lib/days.ts';
import { plusWeeks } from './days.ts';
import { type DayRules, freeDayFrom, freeDayUpTo } from './free-days.ts';

interface Spacing {
	sessions: number;
	gapWeeks: number;
}

/** Session days as early as they can be: each on the first free day at least the gap after the one before. Fewer where days run out. */
export const sessionsFrom = (start: Day, { sessions, gapWeeks }: Spacing, rules: DayRules): Day[] =>
	spacedDays(start, sessions, gapWeeks, (wanted) => freeDayFrom(wanted, rules));

/** Session days as late as they can be, with the last on or before `end`. In calendar order. */
export const sessionsUpTo = (end: Day, { sessions, gapWeeks }: Spacing, rules: DayRules): Day[] =>
	spacedDays(end, sessions, -gapWeeks, (wanted) => freeDayUpTo(wanted, rules)).toReversed();

/** Free days, each looked for so many weeks from the one before, or back from it. */
function spacedDays(first: Day, count: number, weeks: number, freeDay: (wanted: Day) => Day | undefined): Day[] {
	const days: Day[] = [];
	for (let wanted = first; days.length < count;) {
		const day = freeDay(wanted);
		if (day === undefined) break;
		days.push(day);
		wanted = plusWeeks(day, weeks);
	}
	return days;
}
