import { expect, it } from 'vitest';
import { timesPaid } from '#src/lib/times-paid.ts';

it.each([
	['once', 4, 1],
	['session', 4, 4],
	['month', 4, 6],
	['month', 1, 3],
] as const)('an extra paid by %s is paid in a course of %i sessions %i times', (often, sessions, times) =>
	expect(timesPaid(often, sessions, { gapMonths: 1, waitMonths: 3 })).toBe(times),
);
