import { articleAddress } from '#src/lib/addresses.ts';
import { hasOwnQuestions, nextSteps } from '#src/lib/next-steps.ts';
import { EDITORIAL_DESK } from '#src/schemas/person.ts';
import { articles } from './articles.ts';
import { facts } from './facts.ts';
import { followReference } from './follow-reference.ts';
import { help } from './help.ts';
import { person } from './people.ts';
import { questions, questionsByHome } from './questions.ts';
import { sourcesOf } from './sources.ts';

/** More would be the consultation sheet again. */
const MOST_TO_ASK = 3;

/** More would lead away from the answer; the article of the topic has them all. */
const MOST_SIBLINGS = 3;

/** All that each question's page shows. */
export async function questionPages() {
	// Questions carry no author of their own.
	const author = await person(EDITORIAL_DESK, 'questions');
	const [all, byHome, topics, { pages }, { consultation }] = await Promise.all([questions(), questionsByHome(), articles(), help(), facts()]);
	const isThere = ({ href }: { href: string }) => !href.startsWith('/guide/') || topics.some(({ id }) => href === articleAddress(id));
	return Promise.all(
		all.map(async (question) => {
			const namedBy = `questions/${question.id}.md`;
			const { data } = question;
			const homes = data.topics.map((id) => followReference(topics, id, namedBy));
			// A new question leads to the same help as its article, until it has pages of its own.
			const own = pages.filter((page) => page.questions.includes(question.id));
			const { tools, ask } = nextSteps(data.stage, { id: homes[0]?.id ?? '', kind: homes[0]?.data.kind ?? 'practical' });
			return {
				next: {
					tools: tools.filter(isThere),
					ask: hasOwnQuestions(question.rendered?.html ?? '')
						? []
						: consultation
								.filter(({ group }) => group === ask)
								.map((one) => one.question)
								.slice(0, MOST_TO_ASK),
				},
				question,
				topics: homes,
				sources: await sourcesOf(data.sources, namedBy),
				author,
				elsewhere: own.length > 0 ? own : pages.filter((page) => page.articles.includes(data.topics[0] ?? '')),
				siblings: (byHome.get(data.topics[0] ?? '') ?? [])
					.filter((other) => other.id !== question.id)
					.toSorted((a, b) => sharedTopics(b, question) - sharedTopics(a, question))
					.slice(0, MOST_SIBLINGS),
			};
		}),
	);
}

type Question = Awaited<ReturnType<typeof questions>>[number];

/** How near two questions are: the topics that they have in common. */
function sharedTopics(one: Question, other: Question): number {
	return one.data.topics.filter((topic) => other.data.topics.includes(topic)).length;
}

export type QuestionPage = Awaited<ReturnType<typeof questionPages>>[number];
