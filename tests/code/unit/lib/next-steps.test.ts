import { describe, expect, it } from 'vitest';
import { hasOwnQuestions, nextSteps } from '#src/lib/next-steps.ts';

describe('what to do next about a question', () => {
	it.each([
		['after', 'practical', 'aftercare', '/guide/healing-timeline/', 'risks'],
		['after', 'practical', 'results', '/guide/results/', 'result and cost'],
		['after', 'concern', 'pores', '/guide/results/', 'result and cost'],
		['risks', 'practical', 'risks', '/guide/risks/', 'risks'],
		['cost', 'practical', 'cost', '/guide/cost/', 'result and cost'],
		['during', 'practical', 'session', '/guide/before/', 'device and hygiene'],
		['before', 'concern', 'pores', '/planner/', 'result and cost'],
		['before', 'practical', 'before', '/self-check/', 'your skin'],
		[undefined, 'concern', 'pores', '/planner/', 'result and cost'],
	] as const)('of stage %s on a %s page, %s, begins with %s and asks about %s', (stage, kind, id, first, ask) => {
		const steps = nextSteps(stage, { id, kind });
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
