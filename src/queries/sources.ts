import { getCollection, type CollectionEntry } from 'astro:content';
import { formatCitations } from '#src/lib/citations.ts';
import { shortCitation } from '#src/lib/csl-json.ts';
import { followReference } from './follow-reference.ts';
import { memoize } from './memoize.ts';
import { isPublished } from './published.ts';

export type SourceEntry = CollectionEntry<'sources'>;

/** Every source, by first author and year. */
export const sources = memoize(async (): Promise<SourceEntry[]> => {
	const entries = await getCollection('sources', isPublished);
	formatCitations(entries);
	return entries.toSorted((a, b) => a.id.localeCompare(b.id, 'en-GB'));
});

/** What each source is called in short, by its id. */
export const sourceNames = memoize(async () => new Map((await sources()).map(({ id, data }) => [id, shortCitation(data)])));

/** The sources of these ids, in their order. @throws when one does not exist */
export async function sourcesOf(ids: readonly string[], namedBy: string) {
	const all = await sources();
	return ids.map((id) => followReference(all, id, namedBy));
}
