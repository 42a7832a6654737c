import { citationOrder } from '#src/lib/citation-order.ts';
import { sourcesOfSigns } from '#src/lib/sources-of-signs.ts';
import { articles } from './articles.ts';
import { facts } from './facts.ts';
import { followReference } from './follow-reference.ts';
import { help } from './help.ts';
import { person } from './people.ts';
import { questionsByHome } from './questions.ts';
import { sections } from './sections.ts';
import { sourcesOf } from './sources.ts';

/** All that each article's page shows, ready to hand to its layout. */
export async function articlePages() {
	const [all, groups, asked, { courses, healing, outcomes }, { pages, signs }] = await Promise.all([
		articles(),
		sections(),
		questionsByHome(),
		facts(),
		help(),
	]);
	return Promise.all(
		all.map(async (article, index) => {
			const namedBy = `articles/${article.id}.mdx`;
			const { data } = article;
			const text = article.body ?? '';
			const cited = citationOrder(text);
			const read = new Set([...data.sources, ...sourcesOfSigns(text, signs)]);
			return {
				article,
				outcome: outcomes.find(({ id }) => id === article.id),
				section: followReference(groups, data.section, namedBy),
				course: data.course === undefined ? undefined : followReference(courses, data.course, namedBy),
				redness: healing.find(({ id }) => id === 'redness'),
				cited: await sourcesOf(cited, namedBy),
				background: await sourcesOf(
					[...read].filter((id) => !cited.includes(id)),
					namedBy,
				),
				related: data.related.map((id) => followReference(all, id, namedBy)),
				elsewhere: pages.filter((page) => page.articles.includes(article.id)),
				questions: asked.get(article.id) ?? [],
				author: await person(data.author, namedBy),
				reviewer: data.reviewer === undefined ? undefined : await person(data.reviewer, namedBy),
				previous: all[index - 1],
				next: all[index + 1],
			};
		}),
	);
}

export type ArticlePage = Awaited<ReturnType<typeof articlePages>>[number];
