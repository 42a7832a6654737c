import { articles } from './articles.ts';
import { facts } from './facts.ts';
import { follow } from './follow.ts';
import { person } from './people.ts';
import { questions } from './questions.ts';
import { sourcesOf } from './sources.ts';

/** All that each question's page shows. */
export async function questionPages() {
	// Questions carry no author of their own: the guide's editorial desk writes them.
	const author = await person('lys-beauty', 'questions');
	const [all, topics] = await Promise.all([questions(), articles()]);
	const { courses, healing, aftercare, preparation } = await facts();
	return Promise.all(
		all.map(async (question) => {
			const namedBy = `questions/${question.id}.md`;
			const { data } = question;
			const homes = data.topics.map((id) => follow(topics, id, namedBy));
			return {
				question,
				topics: homes,
				sources: await sourcesOf(data.sources, namedBy),
				author,
				siblings: all.filter((other) => other.id !== question.id && other.data.topics[0] === data.topics[0]),
				facts: { courses, healing, aftercare, preparation },
			};
		}),
	);
}

export type QuestionPage = Awaited<ReturnType<typeof questionPages>>[number];
