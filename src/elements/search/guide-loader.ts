import { guideFile, loadJson, once, PAGEFIND } from './guide-file.ts';
import { type FullText, fullTextOf, type Pagefind } from '#src/search/full-text.ts';
import type { GuideFile } from '#src/search/guide.ts';
import { GuideSearch } from '#src/search/guide-search.ts';

export interface LoadedGuide {
	search: GuideSearch;
	file: GuideFile;
}

/** Names and short answers: one small file, on its way before this code arrived. */
export const loadGuide = once(async (): Promise<LoadedGuide> => {
	const file = (await guideFile()) as GuideFile;
	return { file, search: new GuideSearch(file) };
});

/** The full index. Its worker would be a third more to load, and needs a policy of its own under Trusted Types. */
export const loadFullText = once(async (): Promise<FullText> => {
	const pagefind = (await import(/* @vite-ignore */ `${PAGEFIND}pagefind.js`)) as Pagefind;
	await pagefind.options({ noWorker: true });
	await pagefind.init();
	return fullTextOf(pagefind, loadJson, ((await guideFile()) as GuideFile).entries);
});
