import { expect, it } from 'vitest';
import { printed } from '#src/content-check/problem.ts';
import { lostPages } from '#src/content-check/lost-addresses.ts';
import { satteriParser } from '#src/content-check/read/satteri-parser.ts';
import { readContent } from '#src/content-check/read/read-content.ts';
import type { FoundFile } from '#src/content-check/read/found-file.ts';

const article = (id: string): FoundFile => ({ path: `articles/${id}.mdx`, state: 'text', bytes: Buffer.from('---\ntitle: A\n---\n\nText.\n') });
const redirects = (text: string): FoundFile => ({ path: 'redirects.yaml', state: 'text', bytes: Buffer.from(text) });
const lost = (files: FoundFile[], published: string[]) => lostPages(readContent(files, '2026-11-23', satteriParser), published).map(printed);

const PUBLISHED = ['/', '/guide/pores/', '/guide/melasma/', '/planner/'];

it('a published page that was renamed is told with what to add', () => {
	expect(lost([article('pore'), article('melasma'), redirects('[]')], PUBLISHED)).toEqual([
		'redirects.yaml:1  /guide/pores/ was published, but there is no page there any more. Add `- from: /guide/pores/` and under it `  to: /guide/pore/` (or the page that took its place), or give the file its old name again.',
	]);
});

it('one that says where it went is in order', () => {
	expect(lost([article('pore'), article('melasma'), redirects('- from: /guide/pores/\n  to: /guide/pore/\n')], PUBLISHED)).toEqual([]);
});

it('a folder that never held most of the published pages has lost none', () => {
	expect(lost([article('something-else')], PUBLISHED)).toEqual([]);
});
