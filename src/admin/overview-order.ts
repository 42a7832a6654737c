/** The figures of a row, as the page carries them in `data-*`. */
export type Row = Readonly<Record<string, string | undefined>>;

export type Direction = 'ascending' | 'descending';

const FIGURES = new Set(['words', 'grade', 'sources', 'open']);

/** Whether the day of the next check has passed. */
export function isOverdue({ due }: Row, today: string): boolean {
	return due !== undefined && due < today;
}

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
