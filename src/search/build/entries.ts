import type { GuideEntry, Stage } from '#src/search/engine/guide.ts';

interface Article {
	title: string;
	shortTitle: string;
	summary: string;
	alsoCalled: readonly string[];
	stage?: Stage | undefined;
	evidence?: string | undefined;
}

/** An article, found by its title, its short title and its other names. */
export function articleEntry(id: string, url: string, { title, shortTitle, summary, alsoCalled, stage, evidence }: Article, section: string): GuideEntry {
	return {
		kind: 'article',
		url,
		title,
		names: [shortTitle, ...alsoCalled],
		answer: summary,
		topics: [id],
		section,
		...(stage !== undefined && { stage }),
		...(evidence !== undefined && { evidence }),
	};
}

interface Question {
	question: string;
	alsoAsked: readonly string[];
	answer: string;
	topics: readonly string[];
	stage?: Stage | undefined;
	askedOften?: boolean | undefined;
}

/** A question, found by its own words and by the other ways to ask it. */
export function questionEntry(url: string, { question, alsoAsked, answer, topics, stage, askedOften }: Question, section: string): GuideEntry {
	return {
		kind: 'question',
		url,
		title: question,
		names: [...alsoAsked],
		answer,
		topics: [...topics],
		section,
		...(stage !== undefined && { stage }),
		...(askedOften === true && { often: true }),
	};
}

interface Term {
	term: string;
	alsoCalled: readonly string[];
	searchedAs?: readonly string[] | undefined;
	meaning: string;
	topics: readonly string[];
}

/** A hard word, found by itself and its other names. */
export function termEntry(url: string, { term, alsoCalled, searchedAs = [], meaning, topics }: Term): GuideEntry {
	return { kind: 'term', url, title: term, names: [...alsoCalled, ...searchedAs], answer: meaning, topics: [...topics] };
}
