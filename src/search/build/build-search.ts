import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { GuideEntry, GuideFile, WordsFile } from '#src/search/engine/guide.ts';
import { PAGE_NAMES } from './page-names.ts';
import { type IndexablePage, writeTextIndex } from './pagefind-index.ts';

/** The file that names Pagefind's record of each entry, in their order. Apart from the others, as no first answer needs it. */
export const RECORDS = 'records.json';

/** Builds the search of a built site: the index of all text, and what only the built pages know in the files that answer first. */
export async function buildSearch(site: string) {
	const folder = join(site, 'pagefind');
	const guide = JSON.parse(readFileSync(join(folder, 'guide.json'), 'utf8')) as GuideFile;
	const words = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as WordsFile;
	const pages = findablePages(site);
	const known = new Set(guide.entries.map(({ url }) => url));
	for (const { entry, answer } of pages.filter(({ url }) => !known.has(url)).map(pageEntry)) {
		guide.entries.push(entry);
		words.answers.push(answer);
	}
	const terms = guide.entries.flatMap((entry, place) => (entry.kind === 'term' ? [{ ...entry, answer: words.answers[place] ?? '' }] : []));
	const records = await writeTextIndex(folder, pages, terms);
	const byUrl = new Map(records.map((record) => [record.url, record]));
	const files = { guide, words, records: guide.entries.map(({ url }) => byUrl.get(url)?.id ?? '') };
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
	return { records: records.length, bytes: JSON.stringify(guide).length + JSON.stringify(words).length };
}

function findablePages(site: string): IndexablePage[] {
	return readdirSync(site, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.html'))
		.toSorted()
		.map((path) => ({ url: `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`, html: readFileSync(join(site, path), 'utf8') }))
		.filter(({ html }) => html.includes('data-pagefind-body'));
}

/** A page that is no article, question or term is found by its title and its names. */
function pageEntry({ url, html }: IndexablePage): { entry: GuideEntry; answer: string } {
	const { document } = parseHTML(html);
	return {
		entry: { kind: 'page', url, title: document.querySelector('h1')?.textContent.trim() ?? url, names: [...(PAGE_NAMES[url] ?? [])], topics: [] },
		answer: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
	};
}
