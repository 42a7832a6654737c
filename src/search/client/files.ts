import type { GuideFile, WordsFile } from '#src/search/engine/guide.ts';

/** Where the build puts the search. */
export const PAGEFIND = `${import.meta.env.BASE_URL}pagefind/`;

export async function loadJson<Content>(name: string): Promise<Content> {
	const response = await fetch(PAGEFIND + name);
	if (!response.ok) throw new Error(`${name}: ${response.status}`);
	return (await response.json()) as Content;
}

/** Runs a load once for all searches on the page; one that failed is tried again. */
export function memoize<Value>(load: () => Promise<Value>): () => Promise<Value> {
	let loading: Promise<Value> | undefined;
	return () => {
		loading ??= load().catch((problem: unknown) => {
			loading = undefined;
			throw problem;
		});
		return loading;
	};
}

/** Names and rules, and what comes beside them: asked for at the first touch, together with the code that reads them. */
export const guideFile = memoize(() => loadJson<GuideFile>('guide.json'));
export const wordsFile = memoize(() => loadJson<WordsFile>('words.json'));
