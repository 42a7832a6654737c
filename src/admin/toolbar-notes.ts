import { dayInWords, daysBetween } from '#src/lib/days.ts';
import type { EntryNotes } from './entry-notes.ts';

/** A line of the toolbar's window: a name and its value. */
export type Line = readonly [name: string, value: string];

/** The state of the page, as of `today`. */
export function toolbarLines(notes: EntryNotes, today: string): Line[] {
	const { draft, words, grade, sources, dueOn } = notes;
	return [
		['State', draft ? 'Draft: not on the public site' : 'Published'],
		...(grade === undefined ? [] : [['Reading grade', grade.toFixed(1)] as const]),
		...(words === undefined ? [] : [['Words', String(words)] as const]),
		...(sources === undefined ? [] : [['Sources', sources === 0 ? 'none' : String(sources)] as const]),
		...(dueOn === undefined ? [] : [['Next check', due(dueOn, today)] as const]),
	];
}

function due(day: string, today: string): string {
	const days = daysBetween(today, day);
	if (days < 0) return `${dayInWords(day)}, ${-days} ${days === -1 ? 'day' : 'days'} overdue`;
	return `${dayInWords(day)}, ${days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`}`;
}
