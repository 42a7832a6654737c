import { getCollection } from 'astro:content';

/** The groups of articles, in the order of sections.yaml. */
export async function sections() {
	const entries = await getCollection('sections');
	return entries.map(({ data }) => data);
}
