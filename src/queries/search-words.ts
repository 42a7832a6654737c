import { getEntry } from 'astro:content';
import type { SearchWords } from '#src/schemas/search-words.ts';

/** The words of no single page. @throws when content/search-words.yaml is not there */
export async function searchWords(): Promise<SearchWords> {
	const entry = await getEntry('searchWords', 'only');
	if (entry === undefined) throw new Error('content/search-words.yaml does not exist.');
	return entry.data;
}
