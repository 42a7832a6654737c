import { createReadStream, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { RECORDS, recordOf } from '#src/search/full-text.ts';
import type { GuideEntry, GuideFile } from '#src/search/guide.ts';
import { keywordsOf } from '#src/search/keywords.ts';
import { shelve } from '#src/search/shelves.ts';
import { textWords } from '#src/search/text-words.ts';
import { SITE } from '#src/site.ts';

/**
 * Builds the search after the pages: Pagefind's index of their text, with every other name as metadata, and the small file that answers first.
 * Any error of Pagefind stops the build. `astro dev` serves what the last build left.
 */
export function searchIndex(): AstroIntegration {
	let lastBuild = '';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				lastBuild = join(fileURLToPath(config.outDir), 'pagefind');
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use('/pagefind/', (request, response, next) => {
					const { pathname } = new URL(request.url ?? '/', 'http://localhost');
					// Names and answers come fresh from the content; only the index is of the last build.
					if (pathname === '/guide.json') return next();
					const file = join(lastBuild, pathname);
					if (!file.startsWith(lastBuild) || !existsSync(file) || !statSync(file).isFile()) {
						response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
						response.end('There is no search index yet. Run "npm run build" once; "npm run dev" then serves that index.\n');
						return undefined;
					}
					response.writeHead(200, { 'content-type': pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' });
					createReadStream(file).pipe(response);
					return undefined;
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const started = performance.now();
				const { pages, words, bytes } = await buildSearch(fileURLToPath(dir));
				logger.info(`${pages} records, ${words} words, ${Math.round(bytes / 1000)} kB of names and answers, in ${Math.round(performance.now() - started)} ms`);
			},
		},
	};
}

/** @throws the first error that Pagefind tells; its service is closed all the same */
export async function buildSearch(folder: string) {
	const guideFile = join(folder, 'pagefind', 'guide.json');
	const guide = JSON.parse(readFileSync(guideFile, 'utf8')) as GuideFile;
	try {
		// Numbers and names of sources are no words of the text, and each term has a record of its own.
		const { index, errors } = await createIndex({ excludeSelectors: ['.cite', 'a[href*="/evidence/#"]', '[data-term]'] });
		stopAt('starting', errors);
		if (index === undefined) throw new Error('The search index was not built: Pagefind gave no index.');
		await addPages(index, folder, guide);
		await addTerms(index, guide);
		stopAt('writing', (await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
		for (const name of await readdir(join(folder, 'pagefind'))) if (NOT_USED.test(name)) rmSync(join(folder, 'pagefind', name));
		// Read from where they were written: Pagefind would hand over the whole index once more, in memory.
		const fragments = join(folder, 'pagefind', 'fragment');
		if (!existsSync(fragments)) throw new Error('The search index was not built: no page carries `data-pagefind-body`.');
		const records = readdirSync(fragments)
			.toSorted()
			.map((name) => ({ id: idOf(name), ...fragmentOf(readFileSync(join(fragments, name))) }));
		const { file, shelves } = shelve({ ...guide, words: textWords(records, guide.entries) });
		const text = JSON.stringify(file);
		writeFileSync(guideFile, text);
		const ids = new Map(records.map(({ url, id }) => [url, id]));
		writeFileSync(join(folder, 'pagefind', RECORDS), JSON.stringify(file.entries.map(({ url }) => ids.get(url) ?? '')));
		for (const [number, shelf] of shelves.entries()) writeFileSync(join(folder, 'pagefind', `guide-${number}.json`), JSON.stringify(shelf));
		return { pages: records.length, words: file.words.length, bytes: text.length };
	} finally {
		await close();
	}
}

/** Pagefind's own interfaces, its script that marks words, and its worker: half a megabyte that no page of ours asks for. */
const NOT_USED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)$/;

function stopAt(step: string, errors: readonly string[]) {
	if (errors.length > 0) throw new Error(`The search index was not built. Pagefind, while ${step}: ${errors.join('; ')}`);
}

/** Every page that wants to be found, with the other names of its entry; a page that is no entry yet becomes one. */
async function addPages(index: PagefindIndex, folder: string, guide: GuideFile) {
	const entries = new Map(guide.entries.map((entry) => [entry.url, entry]));
	const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html')).toSorted();
	for (const path of files) {
		const html = await readFile(join(folder, path), 'utf8');
		if (!html.includes('data-pagefind-body')) continue;
		const url = `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
		let entry = entries.get(url);
		if (entry === undefined) {
			entry = pageEntry(url, html);
			guide.entries.push(entry);
		}
		stopAt(`reading ${url}`, (await index.addHTMLFile({ url, content: withKeywords(html, entry, guide) })).errors);
	}
}

function pageEntry(url: string, html: string): GuideEntry {
	const { document } = parseHTML(html);
	return {
		kind: 'page',
		url,
		title: document.querySelector('h1')?.textContent.trim() ?? url,
		names: [],
		answer: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
		topics: [],
	};
}

/** Other names are put into what Pagefind reads, never into the page: no reader and no screen reader meets them. */
function withKeywords(html: string, entry: GuideEntry, guide: GuideFile): string {
	const keywords = keywordsOf(entry, guide.readerWords).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
	const filters = [`kind:${entry.kind}`, ...(entry.stage === undefined ? [] : [`stage:${entry.stage}`])];
	const spans = [
		`<span hidden data-pagefind-meta="keywords[data-keywords]" data-keywords="${keywords}"></span>`,
		...filters.map((filter) => `<span hidden data-pagefind-filter="${filter}"></span>`),
	];
	return html
		.replaceAll(NO_TEXT, '')
		.replace(/<[a-z]+\b[^>]*\bdata-pagefind-body\b[^>]*>/, (tag) => tag + spans.join(''))
		.replaceAll(CELL_END, '.$& ');
}

/** Half of a page, as it comes from the builder, and none of it is text. */
const NO_TEXT = /<(style|script)\b[\s\S]*?<\/\1>/g;

/** Pagefind glues what stands in neighbouring cells of a table and a list of terms: each is a sentence of its own. */
const CELL_END = /(?<![.!?:])<\/(?:dt|dd|th|td|caption)>/g;

async function addTerms(index: PagefindIndex, guide: GuideFile) {
	for (const entry of guide.entries.filter(({ kind }) => kind === 'term')) {
		const { errors } = await index.addCustomRecord({
			url: entry.url,
			content: `${entry.title}. ${entry.answer}`,
			// In small letters, as Pagefind reads it from the pages: another spelling would be another index.
			language: SITE.language.toLowerCase(),
			meta: { title: entry.title, keywords: keywordsOf(entry, guide.readerWords) },
			filters: { kind: ['term'] },
		});
		stopAt(`adding ${entry.url}`, errors);
	}
}

const idOf = (name: string) => recordOf(name.replace(/\.pf_fragment$/, ''));

/** Pagefind's record of a page: gzip, then twelve bytes of its own, then JSON. */
function fragmentOf(content: Uint8Array): { url: string; content: string; anchors: { text: string }[] } {
	return JSON.parse(gunzipSync(content).subarray(12).toString('utf8')) as { url: string; content: string; anchors: { text: string }[] };
}
