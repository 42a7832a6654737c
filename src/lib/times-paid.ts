import type { CostExample } from '#src/schemas/cost-example.ts';

/** How often an extra is paid. */
export type HowOften = CostExample['counted'][number]['times'];

/** The months between two sessions, and from the last one until the result can be judged. */
export type CourseMonths = Pick<CostExample, 'gapMonths' | 'waitMonths'>;

/** How many times an extra is paid over a course: once, at each session, or in each month until the result can be judged. */
export function timesPaid(often: HowOften, sessions: number, { gapMonths, waitMonths }: CourseMonths): number {
	if (often === 'once') return 1;
	return often === 'session' ? sessions : (sessions - 1) * gapMonths + waitMonths;
}
