import { articles } from './articles.ts';
import { followReference } from './follow-reference.ts';
import { help } from './help.ts';
import { person } from './people.ts';
import { questions, questionsByHome } from './questions.ts';
import { sourcesOf } from './sources.ts';

/** All that each question's page shows. */
export async function questionPages() {
	// Questions carry no author of their own: the guide's editorial desk writes them.
	const author = await person('lys-beauty', 'questions');
	const [all, byHome, topics, { pages }] = await Promise.all([questions(), questionsByHome(), articles(), help()]);
	return Promise.all(
		all.map(async (question) => {
			const namedBy = `questions/${question.id}.md`;
			const { data } = question;
			const homes = data.topics.map((id) => followReference(topics, id, namedBy));
			return {
				question,
				topics: homes,
				sources: await sourcesOf(data.sources, namedBy),
				author,
				elsewhere: pages.filter((page) => page.questions.includes(question.id)),
				siblings: (byHome.get(data.topics[0] ?? '') ?? []).filter((other) => other.id !== question.id),
			};
		}),
	);
}

export type QuestionPage = Awaited<ReturnType<typeof questionPages>>[number];
