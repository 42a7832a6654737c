import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSearch } from '#src/commands/built-search.ts';
import { CRISIS_URL, HELP_URL } from '#src/search/engine/guide-search.ts';
import { buildSearch } from '#src/search/build/build-search.ts';
import { builtFiles, builtPage, builtPages, readBuilt } from '../support/built-site.ts';

type Search = Awaited<ReturnType<typeof openBuiltSearch>>;

let search: Search;

beforeAll(async () => {
	search = await openBuiltSearch();
});

afterAll(() => search.close());

const ask = (typed: string) => search.search.search(typed);

const isCrisis = (typed: string) => ask(typed).results[0]?.url === CRISIS_URL;

/** Browsers look for the words of a link from the top of the page. */
function textBefore(document: Document, id: string): string {
	const heading = document.getElementById(id);
	heading?.prepend(MARK);
	const [before = ''] = document.body.textContent.replaceAll(/\s+/g, ' ').split(MARK);
	heading?.firstChild?.remove();
	return before;
}

const MARK = '\u0001';

describe('the built search', () => {
	it('puts every question first for its own words', () => {
		const lost = search.guide.entries.filter(({ kind, title, url }) => kind === 'question' && ask(title).results.find((one) => one.url !== HELP_URL)?.url !== url && !isCrisis(title));
		expect(lost.map(({ title }) => title)).toEqual([]);
	});

	it('never turns a word that must stay into another', () => {
		expect(search.words.realWords.length).toBeGreaterThan(100);
		expect(search.words.realWords.filter((word) => ask(word).query.parts.some(({ meant }) => meant !== undefined))).toEqual([]);
	});

	it('leads a red flag and a crisis to places that are there', () => {
		expect(builtPage('/guide/risks/').document.querySelector('#when-to-get-help')).not.toBeNull();
		expect(HELP_URL).toBe('/guide/risks/#when-to-get-help');
		expect(builtFiles()).toContain(`${CRISIS_URL.slice(1)}index.html`);
	});

	it('holds every article, question, term and page that wants to be found, and nothing else', () => {
		const wanted = builtPages().flatMap(({ address, document }) => [
			...(document.querySelector('[data-pagefind-body]') === null ? [] : [address]),
			...[...document.querySelectorAll('[data-term]')].map(({ id }) => `${address}#${id}`),
		]);
		expect(search.guide.entries.map(({ url }) => url).toSorted()).toEqual(wanted.toSorted());
		const records = JSON.parse(readBuilt('pagefind/records.json').toString('utf8')) as string[];
		expect(records.filter((record) => record !== '')).toHaveLength(wanted.length);
	});

	it('gives every entry an answer, and every article and question its topics', () => {
		expect(search.words.answers.filter((answer) => answer === '')).toEqual([]);
		expect(search.guide.entries.filter(({ kind, topics }) => (kind === 'article' || kind === 'question') && topics.length === 0)).toEqual([]);
	});

	it('leads only to headings that are there, and to words that are not before them', async () => {
		const wrong: string[] = [];
		for (const { title, names } of search.guide.entries.filter(({ kind }) => kind === 'article')) {
			for (const typed of [title, ...names.slice(0, 2)]) {
				for (const { url } of await search.ranked(typed)) {
					const [, page = '', id = '', text] = /^([^#]*)(?:#(.*?)(?::~:text=(.*))?)?$/.exec(url) ?? [];
					const { document } = builtPage(page);
					if (id !== '' && document.getElementById(id) === null) wrong.push(url);
					if (text !== undefined && textBefore(document, id).includes(decodeURIComponent(text))) wrong.push(url);
				}
			}
		}
		expect(wrong).toEqual([]);
	});

	it('keeps its first file within 50 kB', () => {
		expect(brotliCompressSync(readBuilt('pagefind/guide.json')).length).toBeLessThan(50_000);
	});

	it('leaves out what no page asks for', () => {
		expect(builtFiles().filter((path) => /pagefind-(?:ui|modular|component|highlight|worker)/.test(path))).toEqual([]);
	});
});

describe('the command', () => {
	const run = (...words: string[]) => execFileSync(process.execPath, ['src/commands/search.ts', ...words], { encoding: 'utf8' });
	const aTitle = () => search.guide.entries.find(({ kind }) => kind === 'article')?.title ?? '';

	it('prints one result a line', () => {
		const lines = run(aTitle())
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(lines[0]?.['title']).toBe(aTitle());
		for (const line of lines) expect(Object.keys(line)).toEqual(['url', 'title', 'topics']);
	});

	it('prints nothing where nothing is found', () => {
		expect(run('qwzx plmk')).toBe('');
	});

	it('answers a file, one line a query', () => {
		const file = join(tmpdir(), `queries-${process.pid}.json`);
		writeFileSync(file, JSON.stringify([{ q: aTitle() }, { q: 'qwzx plmk' }]));
		const [first, second] = run('--file', file)
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as { q: string; results: unknown[] });
		rmSync(file);
		expect(first?.q).toBe(aTitle());
		expect(first?.results.length).toBeGreaterThan(0);
		expect(second).toEqual({ q: 'qwzx plmk', results: [] });
	});
});

describe('without an index', () => {
	it('says what to do', async () => {
		await expect(openBuiltSearch(tmpdir())).rejects.toThrow('There is no search index. Run "npm run build" first.');
	});
});

describe('the build of the index', () => {
	const folders: string[] = [];
	afterAll(() => {
		for (const folder of folders) rmSync(folder, { recursive: true, force: true });
	});

	const site = (html: string) => {
		const folder = mkdtempSync(join(tmpdir(), 'site-'));
		folders.push(folder);
		mkdirSync(join(folder, 'pagefind'));
		writeFileSync(join(folder, 'pagefind', 'guide.json'), JSON.stringify({ ...search.guide, entries: [] }));
		writeFileSync(join(folder, 'pagefind', 'words.json'), JSON.stringify({ ...search.words, answers: [] }));
		writeFileSync(join(folder, 'index.html'), html);
		return folder;
	};

	it('stops where no page wants to be found', async () => {
		await expect(buildSearch(site('<!doctype html><html lang="en-GB"><title>x</title><main>Text</main></html>'))).rejects.toThrow('no page carries');
	});

	it('makes a page that is no entry yet into one', async () => {
		const folder = site(
			'<!doctype html><html lang="en-GB"><meta name="description" content="In short."><main data-pagefind-body><h1>Welcome</h1><p>Nickel</p></main></html>',
		);
		expect(await buildSearch(folder)).toMatchObject({ records: 1 });
		const read = (name: string) => JSON.parse(readFileSync(join(folder, 'pagefind', `${name}.json`), 'utf8')) as Search['guide'] & Search['words'];
		expect(read('guide').entries).toMatchObject([{ kind: 'page', url: '/', title: 'Welcome' }]);
		expect(read('words')).toMatchObject({ answers: ['In short.'], textWords: { nickel: [0] } });
	});
});

