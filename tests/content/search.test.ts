import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSearch } from '#src/commands/built-search.ts';
import { buildSearch } from '#src/integrations/search-index.ts';
import { score, type ScoredQuery } from '#src/search/scores.ts';
import { wordsOf } from '#src/search/words.ts';
import { builtFiles, builtPage, builtPages, readBuilt } from '../support/built-site.ts';
import { sampleGuide } from '../support/sample-guide.ts';

type Search = Awaited<ReturnType<typeof openBuiltSearch>>;

const QUERIES = new URL('../support/search-queries/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, QUERIES), 'utf8')) as ScoredQuery[];

let search: Search;

beforeAll(async () => {
	search = await openBuiltSearch();
});

afterAll(() => search.close());

async function scored(queries: readonly ScoredQuery[]) {
	const answers = [];
	for (const { q } of queries) answers.push(await search.ranked(q));
	return score(queries, answers);
}

describe('how well the search answers', () => {
	it.each(['open', 'own-held-out'])('stays above its floors on the set %s', async (name) => {
		const { answerable, negatives } = await scored(read(name));
		expect(answerable.first).toBeGreaterThanOrEqual(0.85);
		expect(answerable.firstThree).toBeGreaterThanOrEqual(0.95);
		expect(answerable.reciprocal).toBeGreaterThanOrEqual(0.9);
		expect(negatives.nothing / negatives.queries).toBeGreaterThanOrEqual(0.9);
	});

	it('keeps the half that was set aside apart from the half that was tuned on', () => {
		const tuned = new Set([...read('open'), ...read('own-tuning')].map(({ q }) => q));
		expect(
			read('own-held-out')
				.map(({ q }) => q)
				.filter((q) => tuned.has(q)),
		).toEqual([]);
	});

	it('puts every question first for its own words', async () => {
		const lost: string[] = [];
		for (const { kind, title, url } of search.guide.entries) {
			if (kind === 'question' && (await search.ranked(title))[0]?.url.replace(/#.*/, '') !== url) lost.push(title);
		}
		expect(lost).toEqual([]);
	});

	it('leads every reader word somewhere', () => {
		const lost = search.guide.readerWords.flatMap(({ readers }) => readers).filter((word) => search.now(word).results.length === 0);
		expect(lost).toEqual([]);
	});
});

describe('a health site', () => {
	it('never turns a real medical word into another', () => {
		expect(search.guide.neverCorrect.length).toBeGreaterThanOrEqual(100);
		expect(search.guide.neverCorrect.filter((word) => search.now(word).query.corrected.length > 0)).toEqual([]);
	});

	it.each([
		['cellulitis', 'cellulite'],
		['botulism', 'botulinum'],
		['shingles', 'single'],
		['stroke', 'strong'],
		['crohns', 'crows'],
	])('does not take %s for %s', (typed, other) => {
		const { query, marks } = search.now(typed);
		expect(query.words).toEqual([typed]);
		expect([...marks]).not.toContain(other);
	});

	it('pins when to get help for every red flag, and on a page that has it', () => {
		const unpinned = search.guide.redFlags.filter((words) => search.now(words).results[0]?.kind !== 'help');
		expect(unpinned).toEqual([]);
		expect(builtPage('/guide/risks/').document.querySelector('#when-to-get-help')).not.toBeNull();
	});
});

describe('an emergency, in the words of someone who is frightened', () => {
	it.each([
		'yellow pus coming out of a spot',
		'my temperature is 39',
		'high temp and shivering',
		'redness is spreading down my neck',
		'redness getting worse after 3 days',
		'my face is swollen and hot and sore and getting worse',
		'my lip has swollen',
		'throat feels tight',
		"can't breathe",
		'brething trouble',
		'anaphilaxis',
		'rash all over body',
		'dizzy after numbing cream',
		'blurred vision',
		'i cant see',
		'skin has blistered',
		"bleeding won't stop",
		'i think it is infected',
		'swolen lips',
		'call 999',
	])('"%s" shows first when to get help', (words) => {
		expect(search.now(words).results[0]?.kind).toBe('help');
	});

	it.each([
		'is redness normal',
		'how long is my face red',
		'is swelling normal',
		'bleeding day 1',
		'can i get an infection',
		'when will i see results',
		'see a difference',
		'faint lines',
		'am i a good fit',
		'hay fever tablets',
		'does it make acne worse',
		'hot yoga',
		'water temperature shower',
		'skin feels hot like sunburn',
		'black skin',
		'scared of needles',
	])('"%s" is none', (words) => {
		expect(search.now(words).results[0]?.kind).not.toBe('help');
	});
});

describe('everyday words that are spelt like ours', () => {
	it('stay as typed', () => {
		expect(search.guide.realWords.length).toBeGreaterThan(500);
		expect(search.guide.realWords.filter((word) => search.now(word).query.corrected.length > 0)).toEqual([]);
	});

	it('are none of the guide’s own names, which would then not be corrected to', () => {
		const named = new Set(search.guide.entries.flatMap(({ title, names }) => [title, ...names].flatMap(wordsOf)));
		expect(search.guide.realWords.filter((word) => named.has(word))).toEqual([]);
	});
});

describe('the index', () => {
	it('holds every article, question, term and page that wants to be found, and nothing else', () => {
		const wanted = builtPages().flatMap(({ address, document }) => [
			...(document.querySelector('[data-pagefind-body]') === null ? [] : [address]),
			...[...document.querySelectorAll('[data-term]')].map(({ id }) => `${address}#${id}`),
		]);
		expect(search.guide.entries.map(({ url }) => url).toSorted()).toEqual(wanted.toSorted());
		const records = JSON.parse(readBuilt('pagefind/guide-records.json').toString('utf8')) as string[];
		expect(records.filter((record) => record !== '')).toHaveLength(wanted.length);
	});

	it('gives every entry an answer, and every article and question its topics', () => {
		expect(search.guide.entries.filter(({ answer }) => answer === '')).toEqual([]);
		expect(search.guide.entries.filter(({ kind, topics }) => (kind === 'article' || kind === 'question') && topics.length === 0)).toEqual([]);
	});

	it('leads only to headings that are there, and to words that stand on the page', async () => {
		const wrong: string[] = [];
		for (const { q } of read('open')) {
			for (const { url } of await search.ranked(q)) {
				const [, page = '', id = '', text] = /^([^#]*)(?:#(.*?)(?::~:text=(.*))?)?$/.exec(url) ?? [];
				const { document } = builtPage(page);
				if (id !== '' && document.getElementById(id) === null) wrong.push(url);
				if (text !== undefined && !document.body.textContent.replaceAll(/\s+/g, ' ').includes(decodeURIComponent(text))) wrong.push(url);
			}
		}
		expect(wrong).toEqual([]);
	});

	it('puts no other name into a page: neither a reader nor a screen reader meets them', () => {
		expect(builtPages().filter(({ html }) => html.includes('data-pagefind-meta'))).toEqual([]);
	});

	it('keeps the small file small', () => {
		expect(brotliCompressSync(readBuilt('pagefind/guide.json')).length).toBeLessThan(48_000);
	});
});

describe('the command', () => {
	const run = (...words: string[]) => execFileSync(process.execPath, ['src/commands/search.ts', ...words], { encoding: 'utf8' });

	it('prints one result a line', () => {
		const lines = run('melasma')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(lines[0]).toMatchObject({ topics: ['melasma'] });
		for (const line of lines) expect(Object.keys(line)).toEqual(['url', 'title', 'topics']);
	});

	it('prints nothing where nothing is found', () => {
		expect(run('pizza delivery')).toBe('');
	});

	it('answers a file, one line a query', () => {
		const file = join(tmpdir(), `queries-${process.pid}.json`);
		writeFileSync(file, JSON.stringify([{ q: 'pores' }, { q: 'pizza delivery' }]));
		const [first, second] = run('--file', file)
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as { q: string; results: unknown[] });
		expect(first?.q).toBe('pores');
		expect(first?.results.length).toBeGreaterThan(0);
		expect(second).toEqual({ q: 'pizza delivery', results: [] });
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
		writeFileSync(join(folder, 'pagefind', 'guide.json'), JSON.stringify(sampleGuide({ entries: [] })));
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
		expect(await buildSearch(folder)).toMatchObject({ pages: 1 });
		const guide = JSON.parse(readFileSync(join(folder, 'pagefind', 'guide.json'), 'utf8')) as Search['guide'];
		expect(guide.entries).toMatchObject([{ kind: 'page', url: '/', title: 'Welcome', answer: 'In short.' }]);
		expect(guide.words).toContain('nickel');
	});

	it('leaves out what no page asks for', () => {
		expect(builtFiles().filter((path) => /pagefind-(?:ui|modular|component|highlight|worker)/.test(path))).toEqual([]);
	});
});
