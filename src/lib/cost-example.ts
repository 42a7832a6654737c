import type { CostExample } from '#src/schemas/cost-example.ts';
import { type HowOften, timesPaid } from './times-paid.ts';

export interface CostRow {
	name: string;
	/** One entry a column, e.g. `3 times`. */
	paid: string[];
}

/** How often each thing is paid in each course: the sessions themselves, then the extras. */
export function costRows({ courses, gapMonths, waitMonths, counted }: CostExample): CostRow[] {
	return [{ name: 'Sessions', times: 'session' as const }, ...counted].map(({ name, times: often }) => ({
		name,
		paid: courses.map((sessions) => paidText(often, timesPaid(often, sessions, { gapMonths, waitMonths }))),
	}));
}

function paidText(often: HowOften, times: number): string {
	if (often === 'month') return times === 1 ? '1 month' : `${times} months`;
	return times === 1 ? 'once' : `${times} times`;
}
