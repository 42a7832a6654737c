import type { EntryNotes } from './entry-notes.ts';

/** The figures of a row, as the page carries them in `data-*`. */
export type Row = Readonly<Record<string, string | undefined>>;

/** What the table is put in order and narrowed by. */
export function rowOf({ title, kind, draft, words, grade, sources, dueOn, open }: EntryNotes): Row {
	return {
		title: title.toLowerCase(),
		kind,
		state: draft ? 'draft' : 'published',
		words: words?.toString(),
		grade: grade?.toString(),
		sources: sources?.toString(),
		due: dueOn,
		open: open.length.toString(),
	};
}

export type Direction = 'ascending' | 'descending';

const FIGURES = new Set(['words', 'grade', 'sources', 'open']);

/** Whether the day of the next check has passed. */
export function isOverdue({ due }: Row, today: string): boolean {
	return due !== undefined && due < today;
}

/** How far ahead a check counts as due soon, in days. */
const DAYS_AHEAD = 30;

/**
 * The state of the guide, in a line: `200 entries: 1 draft, 3 with open notes.` With `today`, an ISO 8601 day, also what is overdue and what is due soon:
 * a page is the same whenever it is built, so only the reader's browser knows that.
 */
export function countsText(rows: readonly Row[], today?: string): string {
	const count = (is: (row: Row) => boolean) => rows.filter(is).length;
	const drafts = count(({ state }) => state === 'draft');
	const due =
		today === undefined
			? []
			: [
					`${count((row) => isOverdue(row, today))} overdue`,
					`${count((row) => row['due'] !== undefined && !isOverdue(row, today) && row['due'] <= laterDay(today, DAYS_AHEAD))} due in the next ${DAYS_AHEAD} days`,
				];
	const parts = [...due, drafts === 1 ? '1 draft' : `${drafts} drafts`, `${count(({ open }) => open !== '0')} with open notes`];
	return `${rows.length} entries: ${parts.join(', ')}.`;
}

const laterDay = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Which of two rows comes first. What has no value comes last either way; in the column of days the earliest, so the overdue, comes first. */
export function compareRows(key: string, direction: Direction): (one: Row, other: Row) => number {
	return (one, other) => {
		const [a, b] = [one[key], other[key]];
		if (a === undefined || b === undefined || a === b) return a === b ? (one['title'] ?? '').localeCompare(other['title'] ?? '') : a === undefined ? 1 : -1;
		const order = FIGURES.has(key) ? Number(a) - Number(b) : a.localeCompare(b);
		return direction === 'ascending' ? order : -order;
	};
}

/** Whether a row is shown for what was typed and chosen. */
export function isShown(row: Row, { text, kind, show }: { text: string; kind: string; show: string }, today: string): boolean {
	if (!(row['title'] ?? '').includes(text.trim().toLowerCase()) || (kind !== '' && row['kind'] !== kind)) return false;
	if (show === 'overdue') return isOverdue(row, today);
	if (show === 'draft') return row['state'] === 'draft';
	return show !== 'open' || row['open'] !== '0';
}
