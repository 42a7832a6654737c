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
		['<p>Wait.</p>\n<h2 id="questions-to-ask">Questions to ask</h2>\n<p>When could I start?</p>', true],
		['<p>Wait.</p><h2 id="before-you-book-ask">Before you book, ask</h2><p>When could I start?</p>', true],
		['<p>Wait.</p>\n<h2 id="what-it-asks-of-you">What it asks of you</h2>\n<p>Time.</p>', false],
		['<h2 id="wait">Wait</h2><p>Wait, and ask the clinic.</p>', false],
	])('is found in %j: %s', (html, found) => {
		expect(hasOwnQuestions(html)).toBe(found);
	});
});
