import type { PageText } from './passage.ts';

/** A page that the full index found. */
export interface Hit {
	/** The record in the full index. */
	record: string;
	score: number;
	load(): Promise<PageText & { url: string }>;
}

/** The full index: Pagefind in the browser and in the command, something smaller in a test. */
export interface FullText {
	search(words: string): Promise<Hit[]>;
}

/** The part of Pagefind's script that we call. It writes no types of its own. */
export interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	init(): Promise<void>;
	search(words: string): Promise<{ results: { id: string; score: number; data(): Promise<{ url: string; content: string; anchors?: PageText['anchors'] }> }[] }>;
}

/** Pagefind as the full index. */
export function fullTextOf(pagefind: Pagefind): FullText {
	return {
		async search(words) {
			const { results } = await pagefind.search(words);
			return results.map(({ id, score, data }) => ({
				record: recordOf(id),
				score,
				load: async () => {
					const { url, content, anchors = [] } = await data();
					return { url, content, anchors };
				},
			}));
		},
	};
}

/** The record without its language: one language on every page. */
export const recordOf = (id: string) => id.replace(/^[a-z-]+_/, '');
