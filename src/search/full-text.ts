import type { GuideEntry } from './guide.ts';
import type { PageText } from './passage.ts';

export interface IndexedPage extends PageText {
	url: string;
}

/** A page that the full index found. */
export interface Hit {
	/** The record in the full index. */
	record: string;
	score: number;
	load: () => Promise<IndexedPage>;
}

/** Everything that is loaded only when it is needed: Pagefind and files in the browser and the command, plain values in a test. */
export interface FullText {
	/** Pages whose text holds all these words, in any form. */
	search(words: string): Promise<Hit[]>;
	/** Every page, by its record; loads no words. */
	pages(): Promise<ReadonlyMap<string, () => Promise<IndexedPage>>>;
	/** Entries beyond the small file. */
	shelf(number: number): Promise<GuideEntry[]>;
}

/** The part of Pagefind's script that we call. It brings no types. */
export interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	init(): Promise<void>;
	search(
		words: string | null,
	): Promise<{ results: { id: string; score: number; data: () => Promise<{ url: string; content: string; anchors?: PageText['anchors'] }> }[] }>;
}

/** Pagefind as the full index. `loadJson` reads a file that stands beside it. */
export function fullTextOf(pagefind: Pagefind, loadJson: (name: string) => Promise<unknown>): FullText {
	const find = async (words: string | null): Promise<Hit[]> =>
		(await pagefind.search(words)).results.map(({ id, score, data }) => ({
			record: recordOf(id),
			score,
			load: async () => {
				const { url, content, anchors = [] } = await data();
				return { url, content, anchors };
			},
		}));
	let pages: Promise<ReadonlyMap<string, () => Promise<IndexedPage>>> | undefined;
	return {
		search: find,
		pages: () => (pages ??= find(null).then((hits) => new Map(hits.map(({ record, load }) => [record, load])))),
		shelf: async (number) => (await loadJson(`guide-${number}.json`)) as GuideEntry[],
	};
}

/** A record's id without its language: there is one language on every page. */
export const recordOf = (id: string) => id.replace(/^[a-z-]+_/i, '');
