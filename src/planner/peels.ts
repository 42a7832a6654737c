import { type Day, daysBetween } from '#src/lib/days.ts';
import { plusDays, plusWeeks } from './days.ts';
import { type DayRules, freeDayFrom, freeDayUpTo } from './free-days.ts';

/** A gap must be this long to hold a peel with the shortest wait on both sides. */
export const shortestGapWithPeel = (waitWeeks: number): number => 2 * waitWeeks;

export interface PlannedPeel {
	day: Day;
	/** The number of the session that it follows. */
	after: number;
}

/** A peel half-way between each two sessions, moved to the nearest free day that is `waitWeeks` or more from both. A gap without one is left out. */
export function peelsBetween(sessions: readonly Day[], waitWeeks: number, rules: DayRules): PlannedPeel[] {
	return sessions.slice(1).flatMap((next, index) => {
		const last = sessions[index] as Day;
		const day = between(last, next, waitWeeks, rules);
		return day === undefined ? [] : [{ day, after: index + 1 }];
	});
}

function between(last: Day, next: Day, waitWeeks: number, rules: DayRules): Day | undefined {
	const earliest = plusWeeks(last, waitWeeks);
	const latest = plusWeeks(next, -waitWeeks);
	const middle = plusDays(last, Math.floor(daysBetween(last, next) / 2));
	const candidates = [freeDayFrom(middle, rules), freeDayUpTo(middle, rules)].filter(
		(day) => day !== undefined && daysBetween(earliest, day) >= 0 && daysBetween(day, latest) >= 0,
	) as Day[];
	const distance = (day: Day) => Math.abs(daysBetween(middle, day));
	return candidates.toSorted((one, other) => distance(one) - distance(other))[0];
}
