import { getCollection, type CollectionEntry } from 'astro:content';
import { articles } from './articles.ts';
import { visible } from './visible.ts';

export type QuestionEntry = CollectionEntry<'questions'>;

/** Every question, by the reading order of its home topic. */
export async function questions(): Promise<QuestionEntry[]> {
	const order = (await articles()).map(({ id }) => id);
	const place = ({ data }: QuestionEntry) => order.indexOf(data.topics[0] ?? '');
	const entries = await getCollection('questions', visible);
	return entries.toSorted((a, b) => place(a) - place(b) || a.data.question.localeCompare(b.data.question, 'en-GB'));
}

/** The questions whose home is each article, in reading order. */
export async function questionsByTopic() {
	const all = await questions();
	const groups = (await articles()).map((article) => ({ article, questions: all.filter(({ data }) => data.topics[0] === article.id) }));
	return groups.filter((group) => group.questions.length > 0);
}

/** The questions that staff marked as asked most often. */
export async function askedOften() {
	return (await questions()).filter(({ data }) => data.askedOften === true);
}
