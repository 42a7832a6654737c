import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSearch } from '#src/search/build/build-search.ts';
import { searchFiles } from '#src/search/build/guide-file.ts';
import { readRecord } from '#src/search/build/record.ts';
import type { GuideFile, WordsFile } from '#src/search/engine/guide.ts';
import { SAMPLE_CONTENT } from '../../fixtures/search/sample-guide.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The search before the pages are built: names and words of the content, here none. */
function empty(): string {
	const folder = mkdtempSync(join(tmpdir(), 'search-'));
	folders.push(folder);
	for (const [name, file] of Object.entries(searchFiles([], SAMPLE_CONTENT))) writeFileSync(join(folder, `${name}.json`), JSON.stringify(file));
	return folder;
}

describe('the build of the search', () => {
	it('stops where no page wants to be found', async () => {
		const html = '<!doctype html><html lang="en-GB"><title>x</title><main>Text</main></html>';
		await expect(buildSearch(empty(), [{ address: '/', html }])).rejects.toThrow('no page carries');
	});

	it('makes a page that is no entry yet into one, with a record that can be read', async () => {
		const folder = empty();
		const html =
			'<!doctype html><html lang="en-GB"><meta name="description" content="In short."><main data-pagefind-body><h1>Welcome</h1><p>Nickel</p></main></html>';
		expect(await buildSearch(folder, [{ address: '/', html }])).toMatchObject({ records: 1 });
		const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
		expect((read('guide') as GuideFile).entries).toMatchObject([{ kind: 'page', url: '/', title: 'Welcome' }]);
		expect(read('words') as WordsFile).toMatchObject({ answers: ['In short.'] });
		const [record = ''] = read('records') as string[];
		expect(readRecord(readFileSync(join(folder, 'fragment', `${record}.pf_fragment`))).content).toContain('Nickel');
	});
});
