import type { PreparationStep } from '#src/schemas/facts.ts';
import { type Day, plusDays, plusMonths } from './days.ts';

/** A step before a session that has a day of its own, because a source says how long before. */
export interface PreparationDay {
	action: string;
	/** The first day on which it matters. */
	from: Day;
}

/** The dated steps before a session, earliest first. Steps without a sourced time are for the clinic to date, and are not here. */
export function preparationDays(steps: readonly Pick<PreparationStep, 'action' | 'ahead'>[], session: Day): PreparationDay[] {
	return steps
		.flatMap(({ action, ahead }) => (ahead === undefined ? [] : [{ action, from: before(session, ahead) }]))
		.toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

function before(session: Day, { to, unit }: NonNullable<PreparationStep['ahead']>): Day {
	switch (unit) {
		case 'hours':
			return plusDays(session, -Math.ceil(to / 24));
		case 'days':
			return plusDays(session, -to);
		case 'weeks':
			return plusDays(session, -7 * to);
		case 'months':
			return plusMonths(session, -to);
	}
}
