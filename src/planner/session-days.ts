import type { Day } from '#src/lib/days.ts';
import { plusWeeks } from './days.ts';
import { type DayRules, freeDayFrom, freeDayUpTo } from './free-days.ts';

interface Spacing {
	sessions: number;
	gapWeeks: number;
}

/** Session days as early as they can be: each on the first free day at least the gap after the one before. Fewer where days run out. */
export function sessionsFrom(start: Day, { sessions, gapWeeks }: Spacing, rules: DayRules): Day[] {
	const days: Day[] = [];
	for (let earliest: Day = start; days.length < sessions;) {
		const day = freeDayFrom(earliest, rules);
		if (day === undefined) break;
		days.push(day);
		earliest = plusWeeks(day, gapWeeks);
	}
	return days;
}

/** Session days as late as they can be, with the last on or before `end`. In calendar order. */
export function sessionsUpTo(end: Day, { sessions, gapWeeks }: Spacing, rules: DayRules): Day[] {
	const days: Day[] = [];
	for (let latest: Day = end; days.length < sessions;) {
		const day = freeDayUpTo(latest, rules);
		if (day === undefined) break;
		days.unshift(day);
		latest = plusWeeks(day, -gapWeeks);
	}
	return days;
}
