import { getCollection, type CollectionEntry } from 'astro:content';
import { followReference } from './follow-reference.ts';
import { memoize } from './memoize.ts';
import { isPublished } from './published.ts';

export type TermEntry = CollectionEntry<'glossary'>;

/** Every term, from A to Z. */
export const terms = memoize(async (): Promise<TermEntry[]> => {
	const entries = await getCollection('glossary', isPublished);
	return entries.toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'en-GB'));
});

/** @throws when there is no such term */
export async function term(id: string, namedBy: string) {
	return followReference(await terms(), id, namedBy);
}
