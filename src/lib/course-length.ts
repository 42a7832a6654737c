import type { TIME_UNITS } from '#src/schemas/fields.ts';

interface Ends {
	from: number;
	to: number;
}

const WEEKS = { hours: 1 / 168, days: 1 / 7, weeks: 1, months: 365.25 / 12 / 7 } as const satisfies Record<(typeof TIME_UNITS)[number], number>;

/** A span of time in weeks. */
export const weeksOf = ({ from, to, unit }: Ends & { unit: keyof typeof WEEKS }): Ends => ({ from: from * WEEKS[unit], to: to * WEEKS[unit] });

/** Weeks from the first session of a course to its last. */
export const firstToLast = ({ sessions, gapWeeks }: { sessions: Ends; gapWeeks: Ends }): Ends => ({
	from: (sessions.from - 1) * gapWeeks.from,
	to: (sessions.to - 1) * gapWeeks.to,
});

/** One span of time after the other. */
export const together = (first: Ends, then: Ends): Ends => ({ from: first.from + then.from, to: first.to + then.to });

/** Weeks in the words of a calendar: whole weeks below two months, months from there on: `about 6 weeks`, `about 3 to 9 months`. */
export function about({ from, to }: Ends): string {
	const unit = to < 2 * WEEKS.months ? 'weeks' : 'months';
	const [low, high] = [Math.round(from / WEEKS[unit]), Math.round(to / WEEKS[unit])];
	if (high === 0) return 'one day';
	if (low === high) return `about ${high} ${high === 1 ? unit.slice(0, -1) : unit}`;
	return low === 0 ? `up to about ${high} ${unit}` : `about ${low} to ${high} ${unit}`;
}
