import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSearch } from '#src/commands/built-search.ts';
import { searchFiles } from '#src/search/build/guide-file.ts';
import { SAMPLE_CONTENT, SAMPLE_ENTRIES } from '../../fixtures/search/sample-guide.ts';

let site: string;

beforeAll(() => {
	site = mkdtempSync(join(tmpdir(), 'searched-'));
	mkdirSync(join(site, 'pagefind'));
	for (const [name, file] of Object.entries(searchFiles(SAMPLE_ENTRIES, SAMPLE_CONTENT)))
		writeFileSync(join(site, 'pagefind', `${name}.json`), JSON.stringify(file));
});

afterAll(() => rmSync(site, { recursive: true }));

const run = (...words: string[]) =>
	execFileSync(process.execPath, ['src/commands/search.ts', '--site', site, ...words], { encoding: 'utf8' })
		.trim()
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the search command', () => {
	it('prints one result a line', () => {
		const [first] = run('open', 'pores');
		expect(first).toEqual({ url: '/guide/pores/', title: 'Does microneedling shrink pores?', topics: ['pores'] });
	});

	it('answers a file, one line a query, and prints nothing where nothing is found', () => {
		const file = join(site, 'queries.json');
		writeFileSync(file, JSON.stringify([{ q: 'i want to kill myself' }, { q: 'qwzx plmk' }]));
		expect(run('--file', file)).toEqual([
			{ q: 'i want to kill myself', results: [{ url: '/help/', title: 'Talk to someone now', topics: ['crisis'] }] },
			{ q: 'qwzx plmk', results: [] },
		]);
		expect(run('qwzx')).toEqual([]);
	});

	it('says what to do without an index', () => {
		expect(() => openBuiltSearch(tmpdir())).toThrow('There is no search index. Run "npm run build" first.');
	});
});
