import { describe, expect, it } from 'vitest';
import { hasOwnQuestions, nextSteps } from '#src/lib/next-steps.ts';

describe('what to do next about a question', () => {
	it.each([
		['after', 'practical', '/guide/healing-timeline/', 'risks'],
		['risks', 'practical', '/guide/risks/', 'risks'],
		['cost', 'practical', '/guide/cost/', 'result and cost'],
		['during', 'practical', '/guide/before/', 'device and hygiene'],
		['before', 'concern', '/planner/', 'result and cost'],
		['before', 'practical', '/self-check/', 'your skin'],
		[undefined, 'concern', '/planner/', 'result and cost'],
	] as const)('of stage %s on a %s page begins with %s… and asks about %s', (stage, kind, first, ask) => {
		const steps = nextSteps(stage, kind);
		expect([steps.tools[0]?.href, steps.ask]).toEqual([first, ask]);
	});
});

describe('an answer with its own questions to ask', () => {
	it.each([
		['Wait.\n\n## Questions to ask\n\n- When could I start?\n', true],
		['Wait.\n\n## Before you book, ask\n\n- When could I start?\n', true],
		['Wait.\n\n## What it asks of you\n\nTime.\n', false],
		['Wait, and ask the clinic.\n', false],
	])('is found in %j: %s', (body, found) => {
		expect(hasOwnQuestions(body)).toBe(found);
	});
});
