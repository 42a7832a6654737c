/** What matters today to somebody who has had a session, or has one to come. */
export type SessionDay = { kind: 'after'; day: number } | { kind: 'before'; on: string };

/** Skin is looked after day by day for so many days after a session; then the next session is what matters. */
const LOOKED_AFTER = 28;

/**
 * Where `today` is among sessions: `day` days after the last one, or before the next one. Nothing is left to say long after the last.
 * Days are ISO, e.g. `2027-01-03`; a text that is none is passed over.
 */
export function sessionDay(sessions: readonly string[], today: string): SessionDay | undefined {
	const days = sessions.filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))).toSorted();
	const last = days.findLast((day) => day <= today);
	const since = last === undefined ? undefined : (Date.parse(today) - Date.parse(last)) / 86_400_000;
	if (since !== undefined && since <= LOOKED_AFTER) return { kind: 'after', day: since };
	const next = days.find((day) => day > today);
	return next === undefined ? undefined : { kind: 'before', on: next };
}
