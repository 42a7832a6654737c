import type { PageRules } from './asked-pages.ts';
import type { CrisisRules, Rules } from './phrase-rules.ts';

/** The file that answers first: every name of the guide, and the rules. Written by the build, read by the browser and the command. */
export interface GuideFile {
	entries: GuideEntry[];
	/** The commonest English words in order: the commoner a word, the less it says about what is meant. */
	common: string[];
	redFlags: Rules;
	crisisRules: CrisisRules;
	/** When a tool or the clinic is wanted. */
	pages: PageRules;
	/** What a red flag shows until the second file has come, and what words of a crisis show. */
	help: Card;
	crisis: Card;
}

/** The file that comes beside it: short answers, other words and what spelling needs. Without it the names still answer. */
export interface WordsFile {
	/** The short answer of each entry, in their order. */
	answers: string[];
	/**
	 * What readers type and the guide's words for it, as `jowls, turkey neck = loose skin`.
	 * Those `beside` are everyday words, which count only beside a word of the guide: "netball" alone is no question about exercise after a session.
	 */
	readerWords: { words: readonly string[]; beside: readonly string[] };
	/** What to do about each warning sign that a red flag can find. */
	advice: Partial<Record<string, string>>;
	/** Phrases of other subjects. Those of `things`, such as "laptop", are never a circumstance of a reader's own treatment. */
	otherSubjects: { subjects: readonly string[]; things: readonly string[] };
	/** Real words that stay as typed although they are spelt like one of the guide's. */
	realWords: string[];
}

/** The file with the text of an article, among those of the search, e.g. `texts/pores.json` for `/guide/pores/`. */
export const textFileOf = (url: string): string => `texts/${url.split('/').at(-2) ?? ''}.json`;

export interface Card {
	title: string;
	answer: string;
}

export type Kind = 'article' | 'question' | 'term' | 'page';
export type Stage = 'before' | 'during' | 'after' | 'risks' | 'cost';

/** One thing that can be found. */
export interface GuideEntry {
	kind: Kind;
	/** Root-relative, with a slash at the end, or a fragment on the glossary. */
	url: string;
	title: string;
	/** Other names, and the same question in other words. */
	names: string[];
	/** A question's short answer, an article's summary, a term's meaning. Comes with the second file. */
	answer?: string;
	/** Article ids, the best first. */
	topics: string[];
	stage?: Stage;
	/** The section's title, or the home topic's. */
	section?: string;
	evidence?: string;
	/** Asked most often. */
	often?: true;
}
