import type { Checked } from '#src/content-check/check-content.ts';
import { type Content, type Entry, textAt, textsAt } from '#src/content-check/content.ts';
import { wordCount } from '#src/content-check/rules/fields/lengths.ts';
import { inSentences } from '#src/content-check/problem.ts';
import { readings } from '#src/content-check/rules/editorial/reading-level.ts';
import { articleAddress, pageAddress, questionAddress, sourceAddress, termAddress } from '#src/lib/addresses.ts';
import { capitalise } from '#src/lib/capitalise.ts';
import { COLLECTIONS, type CollectionName } from '#src/schemas/collections.ts';

/** What an editor wants to know of one entry: its state, and what is left to do. */
export interface EntryNotes {
	/** One of its kind, e.g. `Question`. */
	kind: string;
	title: string;
	/** Relative to the project, e.g. `content/questions/does-it-hurt.md`. */
	file: string;
	/** Its address on the site; nothing where it has no place of its own. */
	address: string | undefined;
	/** Where the form opens it. */
	form: string;
	draft: boolean;
	words: number | undefined;
	/** The school grade that its text reads like. */
	grade: number | undefined;
	sources: number | undefined;
	/** The day of the next check. */
	dueOn: string | undefined;
	/** What is left to do, each a sentence. */
	open: string[];
}

/** The collections whose entries are files of their own. */
const SHOWN = ['articles', 'questions', 'glossary', 'sources', 'people', 'pages'] as const satisfies readonly CollectionName[];
type Shown = (typeof SHOWN)[number];

/** The notes on every entry, in the order of the collections. */
export function entryNotes({ content, problems, notes }: Checked): EntryNotes[] {
	const grades = new Map([...readings(content, 'articles'), ...readings(content, 'questions')].map(([entry, { grade }]) => [entry, grade]));
	return SHOWN.flatMap((collection) =>
		content.of(collection).map((entry) => ({
			kind: capitalise(COLLECTIONS[collection].noun),
			title: textAt(entry, TITLE[collection]) ?? entry.id,
			file: `content/${entry.file}`,
			address: ADDRESS[collection](entry.id),
			form: formAddress(entry),
			draft: entry.draft,
			words: entry.body === undefined || collection === 'glossary' ? undefined : wordCount(content, entry),
			grade: grades.get(entry),
			sources: collection === 'articles' || collection === 'questions' ? textsAt(entry, 'sources').length : undefined,
			dueOn: textAt(entry, 'checkDueOn'),
			open: [
				...[...problems, ...notes].filter(({ file }) => file === entry.file).map((problem) => `Line ${problem.line}: ${inSentences(problem)}`),
				...stillMissing(entry, content),
			],
		})),
	);
}

/** The form's address of an entry, e.g. `/admin/#/collections/questions/entries/does-it-hurt`. */
function formAddress(entry: Pick<Entry, 'collection' | 'id' | 'value'>): string {
	const collection = entry.collection === 'articles' ? (textAt(entry, 'kind') === 'concern' ? 'concerns' : 'practical') : entry.collection;
	return `/admin/#/collections/${collection}/entries/${entry.id}`;
}

const TITLE: Readonly<Record<Shown, string>> = { articles: 'title', questions: 'question', glossary: 'term', sources: 'title', people: 'name', pages: 'title' };

const ADDRESS: Readonly<Record<Shown, (id: string) => string | undefined>> = {
	articles: articleAddress,
	questions: questionAddress,
	glossary: termAddress,
	sources: sourceAddress,
	people: () => undefined,
	pages: pageAddress,
};

/** What is not a mistake, and still to be done one day. */
function stillMissing(entry: Entry, { find }: Content): string[] {
	if (entry.collection === 'articles') {
		const unchecked = textsAt(entry, 'sources').filter((id) => find('sources', id)?.draft === true);
		return [
			...(textAt(entry, 'reviewer') === undefined ? ['No clinician has signed it.'] : []),
			...(textsAt(entry, 'sources').length === 0 ? ['It has no source.'] : []),
			...(unchecked.length === 0 ? [] : [`It cites sources that are drafts: ${unchecked.join(', ')}.`]),
		];
	}
	if (entry.collection === 'questions') return textsAt(entry, 'sources').length === 0 ? ['It has no source, so it must make no claim.'] : [];
	if (entry.collection === 'sources') {
		return textAt(entry, 'checked') === 'check details before publishing' ? ['Its details are still to be checked against the paper.'] : [];
	}
	return [];
}
