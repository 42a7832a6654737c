import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type TextOf, withPassages } from '#src/search/engine/full-text.ts';
import { type GuideFile, textFileOf, type WordsFile } from '#src/search/engine/guide.ts';
import type { PageText } from '#src/search/engine/passage.ts';
import { GuideSearch } from '#src/search/engine/guide-search.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A sentence for whoever asked, not a fault of the program. */
export class NoIndexError extends Error {}

export interface RankedResult {
	url: string;
	title: string;
	topics: readonly string[];
}

/**
 * The built search, run by the very code of the browser.
 * @throws NoIndexError where there is no built index
 */
export function openBuiltSearch(folder = DIST) {
	const files = join(folder, 'pagefind');
	if (!['guide.json', 'words.json'].every((name) => existsSync(join(files, name)))) {
		throw new NoIndexError('There is no search index. Run "npm run build" first.');
	}
	const json = (name: string): unknown => JSON.parse(readFileSync(join(files, name), 'utf8'));
	const guide = json('guide.json') as GuideFile;
	const words = json('words.json') as WordsFile;
	const search = new GuideSearch(guide, words);
	const textOf: TextOf = (url) => (existsSync(join(files, textFileOf(url))) ? Promise.resolve(json(textFileOf(url)) as PageText) : undefined);
	return {
		guide,
		words,
		search,
		ranked: async (typed: string): Promise<RankedResult[]> =>
			(await withPassages(search.search(typed), textOf)).map(({ url, title, topics }) => ({ url, title, topics })),
	};
}
