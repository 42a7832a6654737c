import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { GuideEntry, GuideFile, WordsFile } from '#src/search/engine/guide.ts';
import { PAGE_NAMES } from './page-names.ts';
import { type IndexablePage, writeTextIndex } from './pagefind-index.ts';

/**
 * Builds the search in `folder`, which holds the two files of names and words that the content gives:
 * the index of all text, and in these two what only the built pages know.
 */
export async function buildSearch(folder: string, pages: readonly { address: string; html: string }[]) {
	const guide = JSON.parse(readFileSync(join(folder, 'guide.json'), 'utf8')) as GuideFile;
	const words = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as WordsFile;
	const findable = pages.filter(({ html }) => html.includes('data-pagefind-body')).map(({ address, html }) => ({ url: address, html }));
	const known = new Set(guide.entries.map(({ url }) => url));
	for (const { entry, answer } of findable.filter(({ url }) => !known.has(url)).map(pageEntry)) {
		guide.entries.push(entry);
		words.answers.push(answer);
	}
	const terms = guide.entries.flatMap((entry, place) => (entry.kind === 'term' ? [{ ...entry, answer: words.answers[place] ?? '' }] : []));
	const records = await writeTextIndex(folder, findable, terms);
	const byUrl = new Map(records.map((record) => [record.url, record]));
	const files = { guide, words, records: guide.entries.map(({ url }) => byUrl.get(url)?.id ?? '') };
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
	return { records: records.length, bytes: JSON.stringify(guide).length + JSON.stringify(words).length };
}

/** A page that is no article, question or term is found by its title and its names. */
function pageEntry({ url, html }: IndexablePage): { entry: GuideEntry; answer: string } {
	const { document } = parseHTML(html);
	return {
		entry: { kind: 'page', url, title: document.querySelector('h1')?.textContent.trim() ?? url, names: [...(PAGE_NAMES[url] ?? [])], topics: [] },
		answer: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
	};
}
