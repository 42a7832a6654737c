import { getCollection, type CollectionEntry } from 'astro:content';
import { fillFacts } from '#src/lib/fact-text.ts';
import { fillHelp, type HelpWords } from '#src/lib/help-words.ts';
import type { Strength } from '#src/schemas/fields.ts';
import { type Facts, facts } from './facts.ts';
import { followReference } from './follow-reference.ts';
import { memoize } from './memoize.ts';
import { help } from './help.ts';
import { sections } from './sections.ts';
import { isPublished } from './published.ts';

type Written = CollectionEntry<'articles'>;

/** An article as pages show it: the facts in its summary in words, and on a concern how well it is shown that needling helps. */
export type ArticleEntry = Written & { data: Written['data'] & { evidence?: Strength; evidenceNote?: string } };

/** Every article, section by section, in reading order. */
export const articles = memoize(async (): Promise<ArticleEntry[]> => {
	const groups = (await sections()).map(({ id }, index) => ({ id, index }));
	const known = await facts();
	const { words } = await help();
	const entries = (await getCollection('articles', isPublished)).map((entry) => withFacts(entry, known, words));
	const place = ({ id, data }: ArticleEntry) => followReference(groups, data.section, `articles/${id}.mdx`).index;
	return entries.toSorted((a, b) => place(a) - place(b) || a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
});

function withFacts(entry: Written, known: Facts, words: HelpWords): ArticleEntry {
	const { data, id } = entry;
	// A draft of a concern may not have its studies yet.
	const shown = known.outcomes.find((outcome) => outcome.id === id);
	return {
		...entry,
		data: {
			...data,
			summary: fillHelp(fillFacts(data.summary, known), words),
			...(shown !== undefined && { evidence: shown.strength, evidenceNote: shown.note }),
		},
	};
}

/** The sections with their articles, none empty. */
export const guide = memoize(async () => {
	const all = await articles();
	const groups = (await sections()).map((section) => ({ section, articles: all.filter(({ data }) => data.section === section.id) }));
	return groups.filter((group) => group.articles.length > 0);
});

/** The articles on a skin concern, in reading order. */
export const concerns = memoize(async () => (await articles()).filter(({ data }) => data.kind === 'concern'));
