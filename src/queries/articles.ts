import { getCollection, type CollectionEntry } from 'astro:content';
import { follow } from './follow.ts';
import { sections } from './sections.ts';
import { visible } from './visible.ts';

export type ArticleEntry = CollectionEntry<'articles'>;

/** Every article, section by section, in reading order. */
export async function articles(): Promise<ArticleEntry[]> {
	const groups = (await sections()).map(({ id }) => ({ id }));
	const entries = await getCollection('articles', visible);
	const place = ({ id, data }: ArticleEntry) => groups.indexOf(follow(groups, data.section, `articles/${id}.mdx`)) * 100 + data.order;
	return entries.toSorted((a, b) => place(a) - place(b) || a.id.localeCompare(b.id));
}

/** The sections with their articles, none empty. */
export async function guide() {
	const all = await articles();
	const groups = (await sections()).map((section) => ({ section, articles: all.filter(({ data }) => data.section === section.id) }));
	return groups.filter((group) => group.articles.length > 0);
}

/** The articles on a skin concern, in reading order. */
export async function concerns() {
	return (await articles()).filter(({ data }) => data.kind === 'concern');
}
