import type { PreparationStep } from '#src/schemas/facts.ts';
import type { Day } from '#src/lib/days.ts';
import { plusDays, plusMonths } from './days.ts';

/** A step before a session that has a day of its own, because a source says how long before. */
export interface PreparationDay {
	action: string;
	/** The first day on which it matters. */
	from: Day;
}

/** The dated steps before a session, earliest first. Steps without a sourced time are for the clinic to date, and are not here. */
export function preparationDays(steps: readonly Pick<PreparationStep, 'action' | 'ahead'>[], session: Day): PreparationDay[] {
	return steps
		.flatMap(({ action, ahead }) => (ahead === undefined ? [] : [{ action, from: BEFORE[ahead.unit](session, ahead.to) }]))
		.toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

const BEFORE: Record<NonNullable<PreparationStep['ahead']>['unit'], (session: Day, count: number) => Day> = {
	hours: (session, count) => plusDays(session, -Math.ceil(count / 24)),
	days: (session, count) => plusDays(session, -count),
	weeks: (session, count) => plusDays(session, -7 * count),
	months: (session, count) => plusMonths(session, -count),
};
