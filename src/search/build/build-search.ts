import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GuideEntry, type GuideFile, textFileOf, type WordsFile } from '#src/search/engine/guide.ts';
import type { PageText } from '#src/search/engine/passage.ts';
import { PAGE_NAMES } from './page-names.ts';
import { decoded, pageText, readable } from './page-text.ts';
import { type IndexablePage, writeTextIndex } from './pagefind-index.ts';

/**
 * Builds the search in `folder`, which holds the two files of names and words that the content gives:
 * the index of all text, in these two what only the built pages know, and the text of each article.
 */
export async function buildSearch(folder: string, pages: readonly { address: string; html: string }[]) {
	const guide = JSON.parse(readFileSync(join(folder, 'guide.json'), 'utf8')) as GuideFile;
	const words = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as WordsFile;
	const findable = pages.filter(({ html }) => html.includes('data-pagefind-body'));
	if (findable.length === 0) throw new Error('The search index was not built: no page carries `data-pagefind-body`.');
	const known = new Set(guide.entries.map(({ url }) => url));
	for (const { entry, answer } of findable.filter(({ address }) => !known.has(address)).map(pageEntry)) {
		guide.entries.push(entry);
		words.answers.push(answer);
	}
	const terms = guide.entries.flatMap((entry, place) => (entry.kind === 'term' ? [{ ...entry, answer: words.answers[place] ?? '' }] : []));
	const articles = new Set(guide.entries.filter(({ kind }) => kind === 'article').map(({ url }) => url));
	const texts: [string, PageText][] = [];
	// One page at a time: all of them made readable would fill the memory.
	const readablePages = findable.values().map(({ address, html }): IndexablePage => {
		const page = { url: address, html: readable(html) };
		if (articles.has(address)) texts.push([textFileOf(address), pageText(page.html)]);
		return page;
	});
	await writeTextIndex(folder, readablePages, terms);
	const files = [['guide.json', guide] as const, ['words.json', words] as const, ...texts];
	for (const [name, content] of files) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), JSON.stringify(content));
	}
	return { records: findable.length + terms.length, bytes: JSON.stringify(guide).length + JSON.stringify(words).length };
}

/** A page that is no article, question or term is found by its title and its names. */
function pageEntry({ address, html }: { address: string; html: string }): { entry: GuideEntry; answer: string } {
	const [, title] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html) ?? [];
	const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
	return {
		entry: {
			kind: 'page',
			url: address,
			title: title === undefined ? address : decoded(title.replaceAll(/<[^>]*>/g, '')).trim(),
			names: [...(PAGE_NAMES[address] ?? [])],
			topics: [],
		},
		answer: decoded(description),
	};
}
