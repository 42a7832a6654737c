import type { Pagefind, TextOf } from '#src/search/engine/full-text.ts';
import type { GuideFile, WordsFile } from '#src/search/engine/guide.ts';
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

/** The texts of single pages, read from Pagefind's records without its 70 kB of code: they show where a result opens. */
export const loadTexts = memoize(async (): Promise<TextOf> => {
	const [{ file }, records] = await Promise.all([loadGuide(), loadJson<string[]>('records.json')]);
	const places = new Map(file.entries.map(({ url }, place) => [url, place]));
	return (url) => {
		const record = records[places.get(url) ?? -1] ?? '';
		return record === '' ? undefined : loadRecord(record);
	};
});

/**
 * A record of Pagefind: gzip, in it twelve bytes of its own (`pagefind_dcd`, https://github.com/Pagefind/pagefind/pull/28), then JSON.
 * Its script reads records only with all its code; this can go once a record can be asked for alone.
 */
async function loadRecord(record: string): Promise<PageText> {
	const response = await fetch(`${PAGEFIND}fragment/${record}.pf_fragment`);
	if (!response.ok || response.body === null) throw new Error(`${record}: ${response.status}`);
	const unzipped = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
	return JSON.parse(unzipped.slice(12)) as PageText;
}

/** The index of all text. Its worker would be a third more to load, and needs a policy of its own under Trusted Types. */
export const loadPagefind = memoize(async (): Promise<Pagefind> => {
	const pagefind = (await import(/* @vite-ignore */ `${PAGEFIND}pagefind.js`)) as Pagefind;
	await pagefind.options({ noWorker: true });
	await pagefind.init();
	return pagefind;
});
