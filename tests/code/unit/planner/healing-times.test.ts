import { describe, expect, it } from 'vitest';
import { healingTimes } from '#src/planner/healing-times.ts';
import { HEALING } from './facts.ts';

describe('the times that a plan counts with', () => {
	it('come from the healing facts', () => expect(healingTimes(HEALING)).toEqual({ redness: { from: 1, to: 3 }, healingDays: 7, judge: { from: 3, to: 6 } }));
	it('say which stage is missing, and where to put it back', () =>
		expect(() => healingTimes(HEALING.filter(({ id }) => id !== 'redness'))).toThrow(
			'the stage "redness" of content/facts/healing.yaml, in days. Found: no such stage',
		));
});
