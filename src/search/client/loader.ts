import { type FullText, fullTextOf, type Pagefind } from '#src/search/engine/full-text.ts';
import type { GuideFile, WordsFile } from '#src/search/engine/guide.ts';
import { GuideSearch } from '#src/search/engine/guide-search.ts';
import { guideFile, loadJson, memoize, PAGEFIND, wordsFile } from './files.ts';

export interface LoadedGuide {
	search: GuideSearch;
	file: GuideFile;
}

const NO_WORDS: WordsFile = { answers: [], readerWords: { words: [], beside: [] }, realWords: [], textWords: {} };

/** Names and rules, and beside them answers and words: without these the names still answer. */
export const loadGuide = memoize(async (): Promise<LoadedGuide> => {
	const [file, words] = await Promise.all([guideFile(), wordsFile().catch(() => NO_WORDS)]);
	return { file, search: new GuideSearch(file, words) };
});

/** The full index. Its worker would be a third more to load, and needs a policy of its own under Trusted Types. */
export const loadFullText = memoize(async (): Promise<FullText> => {
	const [{ file }, records, pagefind] = await Promise.all([
		loadGuide(),
		loadJson<string[]>('records.json'),
		import(/* @vite-ignore */ `${PAGEFIND}pagefind.js`) as Promise<Pagefind>,
	]);
	await pagefind.options({ noWorker: true });
	await pagefind.init();
	return fullTextOf(pagefind, records, file.entries);
});
