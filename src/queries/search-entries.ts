import { articleAddress, questionAddress, termAddress } from '#src/lib/addresses.ts';
import { articleEntry, questionEntry, termEntry } from '#src/search/build/entries.ts';
import type { GuideEntry } from '#src/search/engine/guide.ts';
import { articles } from './articles.ts';
import { followReference } from './follow-reference.ts';
import { terms } from './glossary.ts';
import { questions } from './questions.ts';
import { sections } from './sections.ts';

/** Everything with a name: articles, questions and terms. */
export async function searchEntries(): Promise<GuideEntry[]> {
	const [all, asked, hard, groups] = await Promise.all([articles(), questions(), terms(), sections()]);
	return [
		...all.map(({ id, data }) => articleEntry(id, articleAddress(id), data, followReference(groups, data.section, `articles/${id}.mdx`).title)),
		...asked.map(({ id, data }) => questionEntry(questionAddress(id), data, followReference(all, data.topics[0] ?? '', `questions/${id}.md`).data.shortTitle)),
		...hard.map(({ id, data }) => termEntry(termAddress(id), data)),
	];
}
