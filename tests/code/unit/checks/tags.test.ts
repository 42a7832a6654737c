import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OF_EVERY_ARTICLE } from '#src/checks/addresses.ts';
import { FACT_LISTS, FIGURES } from '#src/checks/rules/tags.ts';
import { figureWords } from '#src/components/figures/words.ts';

const source = (path: string) => readFileSync(new URL(`../../../../src/${path}`, import.meta.url), 'utf8');

describe('what the check takes in a tag', () => {
	it('is every drawing but the one of the home page', () => {
		expect([...FIGURES].toSorted()).toEqual(
			Object.keys(figureWords)
				.filter((name) => name !== 'hero')
				.toSorted(),
		);
	});

	it('is every list that <Fact> can show', () => {
		const [, lists = ''] = /const LISTS = \[([^\]]*)\]/.exec(source('components/prose/Fact.astro')) ?? [];
		expect(Object.keys(FACT_LISTS)).toEqual([...lists.matchAll(/'([^']+)'/g)].map(([, name]) => name));
	});

	it('is every kind of box', () => {
		const [, kinds = ''] = /const KINDS = \{([^}]*)\}/.exec(source('components/prose/Care.astro')) ?? [];
		expect([...kinds.matchAll(/(\w+):/g)].map(([, kind]) => kind)).toEqual(['emergency', 'call', 'care']);
	});
});

describe('the ids that layouts bring', () => {
	it.each(['components/article/InShort.astro', 'components/article/SourceList.astro', 'components/article/Changes.astro', 'components/article/ReadNext.astro'])(
		'stand in %s',
		(path) => {
			const [, id = ''] = /<h2 id="([^"]+)"/.exec(source(path)) ?? [];
			expect(OF_EVERY_ARTICLE).toContain(id);
		},
	);
});
