import type { GuideEntry } from './guide.ts';
import type { PageText } from './passage.ts';

export interface IndexedPage extends PageText {
	url: string;
}

/** A page that the full index found. */
export interface Hit {
	/** The record in the full index. */
	record: string;
	/** Its address, where it is an entry of the small file. */
	url: string | undefined;
	score: number;
	load: () => Promise<IndexedPage>;
}

/** Everything that is loaded only when it is needed: Pagefind and files in the browser and the command, plain values in a test. */
export interface FullText {
	/** Pages whose text holds all these words, in any form. */
	search(words: string): Promise<Hit[]>;
	/** Every page that is an entry of the small file, by its address; loads no words. */
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

/** The file that names the record of each entry of the small file, in their order. Apart from it, as only the full index asks for them. */
export const RECORDS = 'guide-records.json';

/** Pagefind as the full index. `loadJson` reads a file that stands beside it; `entries` are those of the small file. */
export function fullTextOf(pagefind: Pagefind, loadJson: (name: string) => Promise<unknown>, entries: readonly GuideEntry[]): FullText {
	let urls: Promise<ReadonlyMap<string, string>> | undefined;
	const namedUrls = async () => {
		const records = (await loadJson(RECORDS)) as readonly string[];
		return new Map(entries.map(({ url }, place) => [records[place] ?? '', url]));
	};
	const find = async (words: string | null): Promise<Hit[]> => {
		const [named, { results }] = await Promise.all([(urls ??= namedUrls()), pagefind.search(words)]);
		return results.map(({ id, score, data }) => ({
			record: recordOf(id),
			url: named.get(recordOf(id)),
			score,
			load: async () => {
				const { url, content, anchors = [] } = await data();
				return { url, content, anchors };
			},
		}));
	};
	let pages: Promise<ReadonlyMap<string, () => Promise<IndexedPage>>> | undefined;
	return {
		search: find,
		pages: () => (pages ??= find(null).then((hits) => new Map(hits.flatMap(({ url, load }) => (url === undefined ? [] : [[url, load] as const]))))),
		shelf: async (number) => (await loadJson(`guide-${number}.json`)) as GuideEntry[],
	};
}

/** A record's id without its language: there is one language on every page. */
export const recordOf = (id: string) => id.replace(/^[a-z-]+_/i, '');
