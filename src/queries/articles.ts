import { getCollection, type CollectionEntry } from 'astro:content';
import { fillFacts } from '#src/lib/fact-text.ts';
import { fillHelp } from '#src/lib/help-words.ts';
import { facts } from './facts.ts';
import { followReference } from './follow-reference.ts';
import { memoize } from './memoize.ts';
import { help } from './help.ts';
import { sections } from './sections.ts';
import { isPublished } from './published.ts';

export type ArticleEntry = CollectionEntry<'articles'>;

/** Every article with the facts in its summary in words, section by section, in reading order. */
export const articles = memoize(async (): Promise<ArticleEntry[]> => {
	const groups = (await sections()).map(({ id }, index) => ({ id, index }));
	const known = await facts();
	const { words } = await help();
	const entries = (await getCollection('articles', isPublished)).map((entry) => ({
		...entry,
		data: { ...entry.data, summary: fillHelp(fillFacts(entry.data.summary, known), words) },
	}));
	const place = ({ id, data }: ArticleEntry) => followReference(groups, data.section, `articles/${id}.mdx`).index;
	return entries.toSorted((a, b) => place(a) - place(b) || a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
});

/** The sections with their articles, none empty. */
export const guide = memoize(async () => {
	const all = await articles();
	const groups = (await sections()).map((section) => ({ section, articles: all.filter(({ data }) => data.section === section.id) }));
	return groups.filter((group) => group.articles.length > 0);
});

/** The articles on a skin concern, in reading order. */
export const concerns = memoize(async () => (await articles()).filter(({ data }) => data.kind === 'concern'));
