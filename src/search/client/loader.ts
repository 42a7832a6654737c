import type { Pagefind, TextOf } from '#src/search/engine/full-text.ts';
import { type GuideFile, textFileOf, type WordsFile } from '#src/search/engine/guide.ts';
import { GuideSearch } from '#src/search/engine/guide-search.ts';
import type { PageText } from '#src/search/engine/passage.ts';
import { guideFile, loadJson, memoize, PAGEFIND, wordsFile } from './files.ts';

export interface LoadedGuide {
	search: GuideSearch;
	file: GuideFile;
}

const NO_WORDS: WordsFile = { answers: [], advice: {}, readerWords: { words: [], beside: [] }, otherSubjects: { subjects: [], things: [] }, realWords: [] };

/** Names and rules, and beside them answers and words: without these the names still answer. */
export const loadGuide = memoize(async (): Promise<LoadedGuide> => {
	const [file, words] = await Promise.all([guideFile(), wordsFile().catch(() => NO_WORDS)]);
	return { file, search: new GuideSearch(file, words) };
});

/** The text of an article: it shows where a result opens. */
export const loadText: TextOf = (url) => {
	const load = texts.get(url) ?? memoize(() => loadJson<PageText>(textFileOf(url)));
	texts.set(url, load);
	return load();
};

const texts = new Map<string, () => Promise<PageText>>();

/** The index of all text. Its worker would be a third more to load, and needs a policy of its own under Trusted Types. */
export const loadPagefind = memoize(async (): Promise<Pagefind> => {
	const pagefind = (await import(/* @vite-ignore */ `${PAGEFIND}pagefind.js`)) as Pagefind;
	await pagefind.options({ noWorker: true });
	await pagefind.init();
	return pagefind;
});
