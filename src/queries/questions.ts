import { getCollection, type CollectionEntry } from 'astro:content';
import { type Facts, fillFacts } from '#src/lib/fact-text.ts';
import { fillHelp, type HelpWords } from '#src/lib/help-words.ts';
import { articles } from './articles.ts';
import { facts } from './facts.ts';
import { memoize } from './memoize.ts';
import { isPublished } from './published.ts';
import { help } from './help.ts';

export type QuestionEntry = CollectionEntry<'questions'>;

/** Every question with the facts in its answer and its text in words, by the reading order of its home topic. */
export const questions = memoize(async (): Promise<QuestionEntry[]> => {
	const order = new Map((await articles()).map(({ id }, index) => [id, index]));
	const place = ({ data }: QuestionEntry) => order.get(data.topics[0] ?? '') ?? -1;
	const known = await facts();
	const { words } = await help();
	const entries = (await getCollection('questions', isPublished)).map((entry) => withFacts(entry, known, words));
	const { compare } = new Intl.Collator('en-GB');
	return entries.toSorted((a, b) => place(a) - place(b) || compare(a.data.question, b.data.question));
});

function withFacts(entry: QuestionEntry, known: Facts, words: HelpWords): QuestionEntry {
	const filled = { ...entry, data: { ...entry.data, answer: fillHelp(fillFacts(entry.data.answer, known), words) } };
	return entry.rendered === undefined ? filled : { ...filled, rendered: { ...entry.rendered, html: fillFacts(entry.rendered.html, known) } };
}

/** The questions of each home topic, by its id. */
export const questionsByHome = memoize(async () => Map.groupBy(await questions(), ({ data }) => data.topics[0] ?? ''));

/** The questions whose home is each article, in reading order. */
export async function questionsByTopic() {
	const byHome = await questionsByHome();
	const groups = (await articles()).map((article) => ({ article, questions: byHome.get(article.id) ?? [] }));
	return groups.filter((group) => group.questions.length > 0);
}

/** The questions that staff marked as asked most often. */
export async function askedOften() {
	return (await questions()).filter(({ data }) => data.askedOften === true);
}
