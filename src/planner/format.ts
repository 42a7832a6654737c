import { type Day, daysBetween } from '#src/lib/days.ts';

const WITH_WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as people say it: `Saturday 12 June 2027`. The same in every time zone. */
export const dayWithWeekday = (day: Day): string => WITH_WEEKDAY.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
/** A day near another one that was named with its year: `7 January`. */
export const dayInShort = (day: Day): string => SHORT.format(new Date(`${day}T00:00:00Z`));
/** A month as people say it: `2027-06` -> `June 2027`. */
export const monthInWords = (month: string): string => MONTH.format(new Date(`${month}-01T00:00:00Z`));

/** `4`, or `3 to 6`. */
export const rangeInWords = ({ from, to }: { from: number; to: number }): string => (from === to ? String(from) : `${from} to ${to}`);
/** `1 session`, `3 sessions`. */
export const countInWords = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** A course of two or more: `Both sessions`, `All 3 sessions`. */
export const allSessions = (count: number): string => (count === 2 ? 'Both sessions' : `All ${count} sessions`);

/** From one day to a later one: `4 weeks`, `4 weeks and 3 days`, `2 days`. */
export function spanInWords(from: Day, to: Day): string {
	const days = daysBetween(from, to);
	const parts = [Math.floor(days / 7) > 0 ? countInWords(Math.floor(days / 7), 'week') : '', days % 7 > 0 ? countInWords(days % 7, 'day') : ''];
	return parts.filter(Boolean).join(' and ');
}
