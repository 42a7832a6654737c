/** What the search knows of the guide before the full index arrives: one small file, written by the build, read by browser and command. */
export interface GuideFile {
	entries: GuideEntry[];
	/** Words of the pages' text, most frequent first, that stand in no name. Told from misspelt words by them. */
	words: string[];
	/** What readers type, and the site's words for it. */
	readerWords: { readers: string[]; site: string[] }[];
	neverCorrect: string[];
	/** Everyday words that would be taken for words of the guide. */
	realWords: string[];
	redFlags: string[];
	notRedFlags: string[];
	everyday: string[];
	elsewhere: string[];
	/** What a red flag shows first. */
	help: { title: string; answer: string };
	/** Entries beyond the small file stand in this many further files, found by their address. */
	shelves: number;
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
	/** A question's short answer, an article's summary, a term's meaning. */
	answer: string;
	/** Article ids, the best first. */
	topics: string[];
	stage?: Stage;
	/** The section's title, or the home topic's. */
	section?: string;
	evidence?: string;
	/** Asked most often. */
	often?: true;
}
