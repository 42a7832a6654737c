import { dayInWords, isDay } from '#src/lib/days.ts';
import { type Entry, type FieldPath, type Rule, textAt, valueAt } from '#src/content-check/content.ts';

/** Days of what has happened: a check that is dated ahead claims what nobody has done yet. */
const HAPPENED = ['publishedOn', 'checkedOn', 'signedOn', 'seenOn'];
const HAPPENED_IN_LISTS = [
	['changes', 'on'],
	['prices', 'setOn'],
] as const;

/** No such day is later than tomorrow; tomorrow may be today elsewhere. A day that is right once stays right. */
export const futureDays: Rule = ({ entries, today }) => {
	const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
	return entries.flatMap((entry) =>
		pathsOf(entry).flatMap((path) => {
			const day = textAt(entry, ...path);
			if (day === undefined || !isDay(day) || !day.startsWith('20') || day <= tomorrow) return [];
			const name = String(path.at(-1));
			return [
				{
					rule: 'future-days',
					file: entry.file,
					line: entry.lineOf(path),
					sentence: `\`${name}\` (${dayInWords(day)}) is in the future`,
					hint: `Write the day it was done, ${today} at the latest`,
				},
			];
		}),
	);
};

function pathsOf(entry: Entry): FieldPath[] {
	return [
		...HAPPENED.map((field) => [field]),
		...HAPPENED_IN_LISTS.flatMap(([list, field]) => {
			const items = valueAt(entry.value, [list]);
			return Array.isArray(items) ? items.map((_, index) => [list, index, field]) : [];
		}),
	];
}
