import { getCollection, type CollectionEntry } from 'astro:content';
import { follow } from './follow.ts';
import { visible } from './visible.ts';

export type SourceEntry = CollectionEntry<'sources'>;

/** Every source, by first author and year. */
export async function sources(): Promise<SourceEntry[]> {
	const entries = await getCollection('sources', visible);
	return entries.toSorted((a, b) => a.id.localeCompare(b.id, 'en-GB'));
}

/** The sources of these ids, in their order. @throws when one does not exist */
export async function sourcesOf(ids: readonly string[], namedBy: string) {
	const all = await sources();
	return ids.map((id) => follow(all, id, namedBy));
}
