import { articleAddress, questionAddress, termAddress } from '#src/lib/addresses.ts';
import { articles } from '#src/queries/articles.ts';
import { followReference } from '#src/queries/follow-reference.ts';
import { shortForm, shortText } from '#src/lib/warning-signs.ts';
import { help } from '#src/queries/help.ts';
import { terms } from '#src/queries/glossary.ts';
import { questions } from '#src/queries/questions.ts';
import { searchWords } from '#src/queries/search-words.ts';
import { sections } from '#src/queries/sections.ts';
import { articleEntry, questionEntry, termEntry } from '#src/search/entries.ts';
import type { GuideFile } from '#src/search/guide.ts';
import { REAL_WORDS } from '#src/search/real-words.ts';

/** Titles, other names and short answers: what the search knows before the full index arrives. The build adds the words of the pages' text. */
export async function GET() {
	const [all, asked, hard, groups, words, { signs, words: helpful }] = await Promise.all([articles(), questions(), terms(), sections(), searchWords(), help()]);
	const file: GuideFile = {
		entries: [
			...all.map(({ id, data }) => articleEntry(id, articleAddress(id), data, followReference(groups, data.section, `articles/${id}.mdx`).title)),
			...asked.map(({ id, data }) =>
				questionEntry(questionAddress(id), data, followReference(all, data.topics[0] ?? '', `questions/${id}.md`).data.shortTitle),
			),
			...hard.map(({ id, data }) => termEntry(termAddress(id), data)),
		],
		words: [],
		realWords: [...REAL_WORDS],
		shelves: 0,
		...words,
		help: { ...words.help, answer: shortText(shortForm(signs, helpful)) },
	};
	return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
}
