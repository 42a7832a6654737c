import { describe, expect, it } from 'vitest';
import { coverage } from '#src/search/coverage.ts';
import type { Hit } from '#src/search/full-text.ts';
import { keywordsOf } from '#src/search/keywords.ts';
import { allThenSome } from '#src/search/merging.ts';
import { score } from '#src/search/scores.ts';
import { shelfOf, shelve } from '#src/search/shelves.ts';
import { textWords } from '#src/search/text-words.ts';
import { sampleGuide } from '../../../support/sample-guide.ts';

describe('the keywords of an entry', () => {
	const [pores] = sampleGuide().entries;
	if (pores === undefined) throw new Error('the sample has entries');

	it('are its other names, and what readers say for words of its title', () => {
		expect(
			keywordsOf(pores, [
				{ readers: ['holes'], site: ['pores'] },
				{ readers: ['fee'], site: ['cost'] },
			]),
		).toBe('Pores, large pores, open pores, holes');
	});
});

describe('the words of the text', () => {
	const pages = [
		{ content: 'Nickel allergy. Nickel rash.', anchors: [{ text: 'Nickel allergy' }] },
		{ content: 'A rare oddity with a rash, and pores.', anchors: [] },
	];
	const entries = [{ title: 'Pores', names: [] }];

	it('are those that no name holds in any form, the most frequent first', () => {
		expect(textWords(pages, entries)).toEqual(['rash', 'allergy', 'nickel', 'oddity', 'rare']);
	});

	it('of a guide with very many pages stand on two pages or in a heading', () => {
		expect(textWords(pages, entries, 2)).toEqual(['rash', 'allergy', 'nickel']);
	});
});

describe('the small file', () => {
	it('holds everything while the guide is small', () => {
		const guide = sampleGuide();
		const { file, shelves } = shelve(guide);
		expect(file.entries).toHaveLength(guide.entries.length);
		expect(shelves).toEqual([]);
	});

	it('holds articles, then what is asked most, and puts the rest on shelves', () => {
		const { file, shelves } = shelve(sampleGuide(), 5);
		expect(file.entries.map(({ kind }) => kind)).toEqual(['article', 'article', 'article', 'article', 'question']);
		expect(file.entries[4]?.often).toBe(true);
		expect(file.shelves).toBe(1);
		for (const [number, shelf] of shelves.entries()) for (const { url } of shelf) expect(shelfOf(url, shelves.length)).toBe(number);
		expect(shelves.flat()).toHaveLength(2);
	});
});

describe('merging', () => {
	const hit = (record: string, points: number): Hit => ({ record, url: undefined, score: points, load: () => Promise.reject(new Error('not loaded')) });

	it('puts pages with all the words before pages with some', async () => {
		const found: Record<string, Hit[]> = { 'red nose': [hit('both', 2)], red: [hit('red', 3), hit('both', 1)], nose: [hit('nose', 1), hit('both', 1)] };
		const merged = await allThenSome(['red', 'nose'], async (words) => found[words] ?? []);
		expect(merged.map(({ record }) => record)).toEqual(['both', 'red', 'nose']);
	});

	it('asks once for one word and never for none', async () => {
		const asked: string[] = [];
		const ask = async (words: string) => {
			asked.push(words);
			return [];
		};
		await allThenSome(['red'], ask);
		await allThenSome([], ask);
		expect(asked).toEqual(['red']);
	});
});

describe('scores', () => {
	const queries = [
		{ q: 'a', expects: ['pores'], kind: 'plain' },
		{ q: 'b', expects: ['pain', 'session'], kind: 'plain' },
		{ q: 'c', expects: ['cost'], kind: 'typo' },
		{ q: 'd', expects: [], kind: 'negative' },
	];
	const scores = score(queries, [[{ topics: ['pores'] }], [{ topics: [] }, { topics: ['session', 'pain'] }], [], []]);

	it('count the first right result', () => {
		expect(scores.answerable).toMatchObject({ queries: 3, wrongZero: 1 });
		expect(scores.answerable.first).toBeCloseTo(1 / 3);
		expect(scores.answerable.firstThree).toBeCloseTo(2 / 3);
		expect(scores.answerable.reciprocal).toBeCloseTo(0.5);
	});

	it('are told for each kind, negatives apart', () => {
		expect([...scores.kinds.keys()]).toEqual(['plain', 'typo']);
		expect(scores.negatives).toEqual({ queries: 1, nothing: 1 });
	});
});

describe('coverage', () => {
	it('lists words that lead nowhere, questions that are not first, and pages that no query reaches', async () => {
		const ask = async (words: string) => (words === 'Does microneedling hurt?' || words === 'pain' ? [{ url: '/questions/does-it-hurt/' }] : []);
		const { lost, notFirst, unreached } = await coverage(sampleGuide(), [{ q: 'pain' }], ask);
		expect(lost).toContain('workout');
		expect(notFirst.some((line) => line.startsWith('"When can I exercise after microneedling?" puts'))).toBe(true);
		expect(notFirst.some((line) => line.startsWith('"Does microneedling hurt?"'))).toBe(false);
		expect(unreached).toContain('/guide/pores/');
		expect(unreached).not.toContain('/questions/does-it-hurt/');
	});
});
