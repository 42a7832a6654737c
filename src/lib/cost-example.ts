import type { CostExample } from '#src/schemas/cost-example.ts';
import { type HowOften, timesPaid } from './times-paid.ts';

export interface CostRow {
	name: string;
	/** One entry a column, e.g. `3 times`. */
	paid: string[];
}

/** How often each thing is paid in each course, the sessions themselves first, and what each course adds up to with the stand-ins, without a currency. */
export function costTable({ courses, gapMonths, waitMonths, standIn, counted }: CostExample): { rows: CostRow[]; sums: number[] } {
	const paidFor = [{ name: 'Sessions', times: 'session' as const, each: standIn.session }, ...counted.map((extra) => ({ ...extra, each: standIn.extra }))].map(
		({ times: often, ...thing }) => ({ ...thing, often, times: courses.map((sessions) => timesPaid(often, sessions, { gapMonths, waitMonths })) }),
	);
	return {
		rows: paidFor.map(({ name, often, times }) => ({ name, paid: times.map((count) => paidText(often, count)) })),
		sums: courses.map((_, column) => paidFor.reduce((sum, { times, each }) => sum + (times[column] ?? 0) * each, 0)),
	};
}

function paidText(often: HowOften, times: number): string {
	if (often === 'month') return times === 1 ? '1 month' : `${times} months`;
	return times === 1 ? 'once' : `${times} times`;
}
