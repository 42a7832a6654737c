import { describe, expect, it } from 'vitest';
import { CRISIS_URL, HELP_URL } from '#src/search/engine/guide-search.ts';
import { score } from '#src/commands/search-scores.ts';

describe('scores', () => {
	const result = (...topics: string[]) => ({ url: `/guide/${topics[0] ?? 'page'}/`, topics });
	const help = { url: HELP_URL, topics: ['risks'] };
	const scores = score(
		[
			{ q: 'a', expects: ['pores'], kind: 'plain' },
			{ q: 'b', expects: ['pain', 'session'], kind: 'plain' },
			{ q: 'c', expects: ['cost'], kind: 'typo' },
			{ q: 'd', expects: [], kind: 'negative' },
			{ q: 'e', expects: ['risks'], kind: 'red-flag' },
			{ q: 'f', expects: ['cost'], kind: 'plain' },
			{ q: 'g', expects: ['crisis'], kind: 'crisis' },
			{ q: 'h', expects: ['crisis'], kind: 'crisis' },
		],
		[
			[result('pores')],
			[result(), result('session', 'pain')],
			[],
			[],
			[help],
			[help, result('cost')],
			[{ url: CRISIS_URL, topics: ['crisis'] }],
			[result('pain')],
		],
	);

	it('count the first right result', () => {
		expect(scores.answerable).toMatchObject({ queries: 5, first: 0.4, firstThree: 0.8, wrongZero: 1 });
	});

	it('are none where there is no query', () => {
		expect(score([], []).answerable).toMatchObject({ queries: 0, first: Number.NaN, reciprocal: Number.NaN });
	});

	it('are told for each kind, negatives and crisis apart', () => {
		expect([...scores.kinds.keys()]).toEqual(['plain', 'red-flag', 'typo']);
		expect(scores.negatives).toEqual({ queries: 1, right: 1 });
		expect(scores.crisis).toEqual({ queries: 2, right: 1 });
	});

	it('count help where it must be first, and where it must not', () => {
		expect(scores.pins).toEqual({ queries: 1, right: 1 });
		expect(scores.wrongPins).toBe(1);
	});
});
