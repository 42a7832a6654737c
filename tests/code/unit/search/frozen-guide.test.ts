import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GuideEntry } from '#src/search/engine/guide.ts';
import { score, type ScoredQuery } from '#src/commands/search-scores.ts';
import { sampleSearch } from '../../fixtures/search/sample-guide.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../fixtures/search/${name}.json`, import.meta.url), 'utf8'));

/** A guide as it once was, with queries of its own: what staff write today cannot move these figures, only the code can. */
describe('how well a frozen guide is searched, without any list of staff', () => {
	const search = sampleSearch({ readerWords: { words: [], beside: [] }, otherSubjects: { subjects: [], things: [] } }, read('guide') as GuideEntry[]);
	const queries = read('queries') as ScoredQuery[];
	const { answerable } = score(
		queries,
		queries.map(({ q }) => search.search(q).results),
	);

	it('stays above its floors', () => {
		expect(answerable.first).toBeGreaterThanOrEqual(0.8);
		expect(answerable.firstThree).toBeGreaterThanOrEqual(0.9);
		expect(answerable.reciprocal).toBeGreaterThanOrEqual(0.85);
	});

	it('puts a question first for its own words', () => {
		const lost = search.vocabulary.entries.filter(({ entry }) => entry.kind === 'question' && search.search(entry.title).results[0]?.url !== entry.url);
		expect(lost.map(({ entry }) => entry.title)).toEqual([]);
	});
});
