import type { Answer, GuideSearch, Result } from './guide-search.ts';
import { bestPassage, type PageText, sentencesOf, textFragment, wantedIn } from './passage.ts';
import type { Query } from './query.ts';
import { TELLING } from './vocabulary.ts';
import { stem, wordsOf } from './words.ts';

/** The text of a page, by the address of its entry; nothing where there is none. */
export type TextOf = (url: string) => Promise<PageText> | undefined;

/** The part of Pagefind's script that we call. It brings no types. */
export interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	init(): Promise<void>;
	search(words: string): Promise<{ results: { data: () => Promise<PageText & { url: string }> }[] }>;
}

/** A result that its text was read for: where it opens, and the sentence that matched. */
export interface Found extends Result {
	heading?: string;
	passage?: string;
}

/** The text is loaded for this many results: all that can be seen at once. */
const PASSAGES = 4;

/** The same results in the same order, the first of them with their passage, each opening exactly there. */
export async function withPassages({ results, query }: Answer, textOf: TextOf): Promise<Found[]> {
	return Promise.all(
		results.map(async (result, place) => {
			// One that was asked for by its day opens there already.
			const page = place < PASSAGES && result.kind === 'article' && !result.url.includes('#') ? await textOf(result.url) : undefined;
			return page === undefined ? result : opened(result, page, query);
		}),
	);
}

function opened(result: Result, page: PageText, query: Query): Found {
	const passage = bestPassage(page, query);
	// What is above the first heading is in sight when the page opens.
	if (passage?.heading === undefined) return result;
	const { heading, sentence } = passage;
	return {
		...result,
		url: `${result.url}#${heading.id}${textFragment(sentence, page, query) ?? ''}`,
		heading: heading.text,
		...(!result.answer.includes(sentence) && { passage: sentence }),
	};
}

/** With fewer results than these the text of all pages may be asked. */
const FEW = 3;
const PAGES_LOOKED_AT = 5;

/** Whether the text of all pages is worth searching: names matched little, and the query is not about another subject. */
export const mayBeInText = (search: GuideSearch, { results, query, subject }: Pick<Answer, 'results' | 'query' | 'subject'>) =>
	results.length < FEW && results[0]?.kind !== 'help' && subject !== 'other' && tellingParts(search, query).length > 0;

const tellingParts = (search: GuideSearch, { parts }: Query) => parts.filter(({ word }) => !/^\d/.test(word) && search.vocabulary.rarity(word) > TELLING);

/** Pages that no name leads to, where one sentence contains all the distinctive words of the query. */
export async function inTheText(search: GuideSearch, { results, query }: Pick<Answer, 'results' | 'query'>, load: () => Promise<Pagefind>): Promise<Found[]> {
	const known = tellingParts(search, query);
	// Each further word may load a further part of the index: the most distinctive one is searched for, the others are looked for in the pages found.
	const [first] = known.toSorted((a, b) => b.weight - a.weight);
	const pagefind = await load();
	const hits = (await pagefind.search(first?.meant ?? first?.word ?? '')).results.slice(0, PAGES_LOOKED_AT);
	const wanted = wantedIn(query);
	const shown = new Set(results.map(({ url }) => url.replace(/#.*/, '')));
	const pages = await Promise.all(hits.map(({ data }) => data()));
	return pages.flatMap((page) => {
		const entry = search.entry(page.url);
		if (entry === undefined || shown.has(entry.url)) return [];
		const together = sentencesOf(page.content).some((sentence) => {
			const held = new Set(wordsOf(sentence).map(stem));
			return known.every(({ ways }) => [...ways.keys()].some((one) => held.has(one) && wanted.has(one)));
		});
		return together ? [opened(entry, page, query)] : [];
	});
}
