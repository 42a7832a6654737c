import { type Day, daysBetween } from '#src/lib/days.ts';
import { plusDays, plusWeeks } from './days.ts';
import { type DayRules, freeDayFrom, freeDayUpTo } from './free-days.ts';

/*
 * Peels between needling sessions. Trials in acne scars put a peel 3 weeks after each needling, alternated the two
 * every 2 weeks, or needled every 6 weeks with peels in between. No trial compared the gaps (rana-2017, saadawi-2019, sharad-2011).
 */

/** The one concern in which peels between sessions were tried. */
export const PEELS_STUDIED_FOR = 'acne-scars';
/** The shortest wait between a needling session and a peel in those trials, in weeks. */
export const SHORTEST_PEEL_WAIT = 2;
/** A gap must be this long to hold a peel with that wait on both sides. */
export const SHORTEST_GAP_WITH_PEEL = 2 * SHORTEST_PEEL_WAIT;

export interface PlannedPeel {
	day: Day;
	/** The number of the session that it follows. */
	after: number;
}

/** A peel half-way between each two sessions, moved to the nearest free day that keeps the shortest wait on both sides. A gap without one is left out. */
export function peelsBetween(sessions: readonly Day[], rules: DayRules): PlannedPeel[] {
	return sessions.slice(1).flatMap((next, index) => {
		const last = sessions[index] as Day;
		const day = between(last, next, rules);
		return day === undefined ? [] : [{ day, after: index + 1 }];
	});
}

function between(last: Day, next: Day, rules: DayRules): Day | undefined {
	const earliest = plusWeeks(last, SHORTEST_PEEL_WAIT);
	const latest = plusWeeks(next, -SHORTEST_PEEL_WAIT);
	const middle = plusDays(last, Math.floor(daysBetween(last, next) / 2));
	const candidates = [freeDayFrom(middle, rules), freeDayUpTo(middle, rules)].filter(
		(day) => day !== undefined && daysBetween(earliest, day) >= 0 && daysBetween(day, latest) >= 0,
	) as Day[];
	const distance = (day: Day) => Math.abs(daysBetween(middle, day));
	return candidates.toSorted((one, other) => distance(one) - distance(other))[0];
}
