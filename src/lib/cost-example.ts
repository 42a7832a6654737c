import type { CostExample } from '#src/schemas/cost-example.ts';
import { timesPaid } from './times-paid.ts';

export interface CostRow {
	what: string;
	/** One sum a column. */
	sums: number[];
}

/** The rows of the worked example and what each column adds up to. */
export function costRows({ session, extra, courses, gapMonths, waitMonths, counted }: CostExample): { rows: CostRow[]; totals: number[] } {
	const rows = [
		{ what: 'Sessions', sums: courses.map((sessions) => sessions * session) },
		...counted.map(({ what, times: often }) => ({ what, sums: courses.map((sessions) => timesPaid(often, sessions, { gapMonths, waitMonths }) * extra) })),
	];
	return { rows, totals: courses.map((_, column) => rows.reduce((sum, { sums }) => sum + (sums[column] ?? 0), 0)) };
}
