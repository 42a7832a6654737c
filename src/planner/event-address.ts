import type { Day } from '#src/lib/days.ts';
import { plusWeeks } from './days.ts';

/** More weeks than this to an event is surely a slip. */
const MOST_WEEKS = 156;

/** The day of an event that an address names by its weeks from today, `#event-in=5`; not set where it names none, or not in whole weeks from 1 to 156. */
export function eventInAddress(fragment: string, today: Day): Day | undefined {
	const weeks = Number(/^#?event-in=(\d{1,3})$/.exec(fragment)?.[1] ?? 0);
	return weeks >= 1 && weeks <= MOST_WEEKS ? plusWeeks(today, weeks) : undefined;
}
