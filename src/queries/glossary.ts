import { getCollection, type CollectionEntry } from 'astro:content';
import { follow } from './follow-reference.ts';
import { once } from './memoize.ts';
import { visible } from './published.ts';

export type TermEntry = CollectionEntry<'glossary'>;

/** Every term, from A to Z. */
export const terms = once(async (): Promise<TermEntry[]> => {
	const entries = await getCollection('glossary', visible);
	return entries.toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'en-GB'));
});

/** @throws when there is no such term */
export async function term(id: string, namedBy: string) {
	return follow(await terms(), id, namedBy);
}
