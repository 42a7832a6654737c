import { addDays, addMonths, compare, create, dayOfWeek, daysInMonth, type Record as CalendarDay, toString } from 'temporal-polyfill/fns/PlainDate';
import { type Day, isDay } from '#src/lib/days.ts';
import type { Weekday } from '#src/schemas/clinic.ts';

/*
 * Calendar days as ISO strings: `2027-06-12`. A day here has no hour and no time zone, so summer time cannot move it.
 * The arithmetic is Temporal's own: the browser's where it has one, otherwise a few kilobytes of its polyfill.
 */

/** Days from one to another, both included. */
export interface DayRange {
	from: Day;
	to: Day;
}

/** As the calendar runs. The schema has the same words; only its types come along, so that no schema is sent to a browser. */
export const WEEKDAYS: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export const plusDays = (day: Day, days: number): Day => toString(addDays(known(day), days));
export const plusWeeks = (day: Day, weeks: number): Day => plusDays(day, weeks * 7);
/** A month later is the same date, or the last of a shorter month: 31 January plus one is 28 February. */
export const plusMonths = (day: Day, months: number): Day => toString(addMonths(known(day), months));

export const isBefore = (day: Day, other: Day): boolean => compare(known(day), known(other)) < 0;
export const laterOf = (day: Day, other: Day): Day => (isBefore(day, other) ? other : day);
export const overlap = (one: DayRange, other: DayRange): boolean => !isBefore(one.to, other.from) && !isBefore(other.to, one.from);

export const weekdayOf = (day: Day): Weekday => WEEKDAYS[dayOfWeek(known(day)) - 1] as Weekday;

/** Every day of a month, in order. `month` is `2027-06`. */
export function daysOfMonth(month: string): Day[] {
	const count = daysInMonth(known(`${month}-01`));
	return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

/** @throws where the text is no day, so that nothing counts on from a slip */
function known(day: Day): CalendarDay {
	if (!isDay(day)) throw new RangeError(`"${day}" is not a day. Write year-month-day, for example 2027-06-12`);
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	return create(year, month, date);
}
