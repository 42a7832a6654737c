import { type Day, daysBetween, isDay } from './days.ts';

/** What matters today to somebody who has had a session, or has one to come. */
export type SessionDay = { kind: 'after'; day: number } | { kind: 'before'; on: Day };

/** Skin is looked after day by day for so many days after a session; then the next session is what matters. */
const LOOKED_AFTER = 28;

/**
 * Where `today` is among sessions: `day` days after the last one, or before the next one. Nothing is left to say long after the last.
 * Days are ISO, e.g. `2027-01-03`; text that is not a day is left out.
 */
export function sessionDay(sessions: readonly string[], today: Day): SessionDay | undefined {
	const days = sessions.filter(isDay).toSorted();
	const last = days.findLast((day) => day <= today);
	const since = last === undefined ? undefined : daysBetween(last, today);
	if (since !== undefined && since <= LOOKED_AFTER) return { kind: 'after', day: since };
	const next = days.find((day) => day > today);
	return next === undefined ? undefined : { kind: 'before', on: next };
}
