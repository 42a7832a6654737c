import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OF_EVERY_ARTICLE } from '#src/content-check/addresses.ts';
import { FACT_LIST_NAMES } from '#src/schemas/fact-lists.ts';
import { FIGURE_NAMES } from '#src/schemas/figure-names.ts';

const source = (path: string) => readFileSync(new URL(`../../../../src/${path}`, import.meta.url), 'utf8');

describe('what the check takes in a tag', () => {
	it('is every list that the editor offers', () => {
		const [, lists = ''] =
			/<FactList name=[^|]*\|([^|]*)\|/.exec(readFileSync(new URL('../../../../.vscode/content.code-snippets', import.meta.url), 'utf8')) ?? [];
		expect(lists.split(',')).toEqual(FACT_LIST_NAMES);
	});

	it('is every drawing that the editor offers', () => {
		const snippets = readFileSync(new URL('../../../../.vscode/content.code-snippets', import.meta.url), 'utf8');
		const [, drawings = ''] = /<Figure name=[^|]*\|([^|]*)\|/.exec(snippets) ?? [];
		expect(drawings.split(',')).toEqual([...FIGURE_NAMES]);
	});

	it('is every drawing that the editors’ guide names', () => {
		const guide = readFileSync(new URL('../../../../content/README.md', import.meta.url), 'utf8');
		const [, drawings = ''] = /The drawings, in articles and answers alike:([\s\S]*?)\n\n(?!- )/.exec(guide) ?? [];
		expect(new Set([...drawings.matchAll(/`([\w-]+)`/g)].map(([, name]) => name))).toEqual(new Set(FIGURE_NAMES));
	});
});

describe('the ids that layouts bring', () => {
	it.each(['components/article/InShort.astro', 'components/article/SourceList.astro', 'components/article/Changes.astro', 'components/article/ReadNext.astro'])(
		'include the one in %s',
		(path) => {
			const [, id = ''] = /<h2 id="([^"]+)"/.exec(source(path)) ?? [];
			expect(OF_EVERY_ARTICLE).toContain(id);
		},
	);
});
