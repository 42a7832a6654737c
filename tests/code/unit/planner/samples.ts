import * as fc from 'fast-check';
import { type DayRange, plusDays } from '#src/planner/days.ts';
import { gapLimits } from '#src/planner/gaps.ts';
import { SESSION_LIMITS, type PlanRequest } from '#src/planner/plan-request.ts';
import { FACTS } from './facts.ts';

const MADE_ON = '2026-11-23';
const GAPS = gapLimits(FACTS.courses);

/** Any day of 2026 to 2031, two leap days included. */
export const anyDay: fc.Arbitrary<string> = fc.integer({ min: 0, max: 2190 }).map((days) => plusDays('2026-01-01', days));

const anyRange: fc.Arbitrary<DayRange> = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 40 })).map(([start, length]) => {
	const from = plusDays(MADE_ON, start);
	return { from, to: plusDays(from, length) };
});

/** Any request that the form would take. */
export const anyRequest: fc.Arbitrary<PlanRequest> = fc
	.record({
		concern: fc.constantFrom(...FACTS.courses.map(({ id }) => id)),
		counting: fc.constantFrom('from-start', 'to-event'),
		day: fc.integer({ min: 1, max: 1000 }).map((days) => plusDays(MADE_ON, days)),
		consultation: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
		sessions: fc.integer({ min: SESSION_LIMITS.from, max: SESSION_LIMITS.to }),
		gapWeeks: fc.integer({ min: GAPS.from, max: GAPS.to }),
		peels: fc.boolean(),
		avoid: fc.array(anyRange, { maxLength: 5 }),
		madeOn: fc.constant(MADE_ON),
	})
	.map(({ consultation, ...request }) => ({
		...request,
		// Some days before the event: it may be over already.
		...(consultation !== undefined && request.counting === 'to-event' && { consultation: plusDays(request.day, -consultation) }),
	}))
	.map((request) => (request.peels ? { ...request, gapWeeks: Math.max(request.gapWeeks, 4) } : request));
