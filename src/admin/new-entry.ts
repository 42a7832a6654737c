import { FILL_IN } from '#src/content-check/rules/fields/placeholders.ts';
import type { CollectionName } from '#src/schemas/collections.ts';
import { COLLECTIONS } from '#src/schemas/collections.ts';
import { EDITORIAL_DESK } from '#src/schemas/person.ts';
import { BODY, writeEntryText } from './entry-text.ts';
import { entrySchema } from './entry-schema.ts';

/** What can be begun with `npm run new`, and what is asked for each beside its title. */
export const KINDS = {
	question: { collection: 'questions', title: 'The question, as people ask it', topic: 'articles' },
	term: { collection: 'glossary', title: 'The word', topic: 'articles' },
	concern: { collection: 'articles', title: 'The title, as a reader would ask it', topic: undefined },
	practical: { collection: 'articles', title: 'The title, as a reader would ask it', topic: 'sections' },
	source: { collection: 'sources', title: 'The title of the paper or rule, as printed', topic: 'name' },
	person: { collection: 'people', title: 'The name, as it should appear on the page', topic: undefined },
} as const satisfies Record<string, { collection: CollectionName; title: string; topic: 'articles' | 'sections' | 'name' | undefined }>;

export type Kind = keyof typeof KINDS;

export interface NewEntry {
	kind: Kind;
	title: string;
	/** An article id for a question or a term, a section id for a practical article, `alam-2014` for a source, nothing otherwise. */
	topic: string | undefined;
	/** `2026-11-23` */
	today: string;
	/** Articles to read next: the two nearest in subject. */
	related: readonly string[];
	/** Its place in the section. */
	order: number;
}

/** Where the new entry is put in `content/`. */
export function newEntryFile({ kind, title, topic }: Pick<NewEntry, 'kind' | 'title' | 'topic'>): string {
	const { folder, ending } = COLLECTIONS[KINDS[kind].collection];
	return `${folder}/${idOf(KINDS[kind].topic === 'name' ? (topic ?? title) : title)}${ending}`;
}

/** Small letters, figures and hyphens, and no longer than an address should be. */
export function idOf(title: string): string {
	const words = title
		.normalize('NFKD')
		.replaceAll(/\p{M}|['’]/gu, '')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	let id = '';
	for (const word of words) {
		const longer = id === '' ? word : `${id}-${word}`;
		if (longer.length > 60) break;
		id = longer;
	}
	return id;
}

/**
 * A draft that the content check accepts, but for the sentences that it marks: those the check names one by one.
 * It is a draft until its line `draft: true` is taken away.
 */
export function newEntryText(entry: NewEntry): string {
	const { collection } = KINDS[entry.kind];
	const { schema, ending } = COLLECTIONS[collection];
	return writeEntryText({ ...FIELDS[entry.kind](entry), draft: true }, ending === '.yaml' ? 'fields' : 'text', entrySchema(schema));
}

/** The entry that a new concern needs in facts/courses.yaml. */
export function newCourse(title: string): string {
	return `- id: ${idOf(title)}\n  name: '${FILL_IN} the concern in a word or two'\n  note: '${FILL_IN} what studies used, or that none was found'\n  draft: true\n`;
}

const placeholder = (what: string) => `${FILL_IN} ${what}`;

/** The text of a new question until it is written. */
export const FILL_IN_QUESTION = placeholder('the longer answer. Each claim needs its source');

/** The headings that every page on a concern has, each with what is still to be written. */
export function bodyOfConcern(): string {
	return SECTIONS_OF_A_CONCERN.map((heading) => `## ${heading}\n\n${placeholder('what a reader needs to know here')}.`).join('\n\n');
}

export function bodyOfPractical(): string {
	return `${placeholder('one or two sentences that say what the page is about')}.\n\n## What to know first\n\n${placeholder('the text. Give it the headings that a reader looks for')}.`;
}

const FIELDS: Readonly<Record<Kind, (entry: NewEntry) => Record<string, unknown>>> = {
	question: ({ title, topic, today }) => ({
		question: title.endsWith('?') ? title : `${title}?`,
		topics: [topic],
		alsoAsked: [placeholder('the same in other words'), placeholder('and once more, as people type it')],
		answer: placeholder('the answer in two or three short sentences. It must make sense on its own'),
		sources: [],
		checkedOn: today,
		checkDueOn: nextYear(today),
		[BODY]: FILL_IN_QUESTION,
	}),
	term: ({ title, topic }) => ({
		term: title,
		alsoCalled: [],
		meaning: placeholder('one or two plain sentences'),
		topics: [topic],
	}),
	concern: (entry) => ({
		...article(entry),
		section: 'concerns',
		kind: 'concern',
		course: idOf(entry.title),
		[BODY]: bodyOfConcern(),
	}),
	practical: (entry) => ({
		...article(entry),
		section: entry.topic,
		kind: 'practical',
		[BODY]: bodyOfPractical(),
	}),
	source: ({ title, today }) => ({
		title,
		authors: [placeholder('Surname, Initials')],
		journal: placeholder('the journal in full; for a rule, write publisher instead of journal'),
		accessed: today,
		study: 'review',
		supports: placeholder('what was found, in how many people, with what limits. Then set study, year, and doi or url'),
		checked: 'check details before publishing',
		// Until a page cites it.
		background: true,
	}),
	person: ({ title }) => ({
		name: title,
		kind: 'person',
		role: placeholder('what they do for the guide or the clinic'),
	}),
};

function article({ title, today, related, order }: NewEntry): Record<string, unknown> {
	return {
		title,
		// Each has its own, so that two new articles at once do not share a short title.
		shortTitle: placeholder(title).slice(0, 32).trim(),
		summary: placeholder('the answer in two to four sentences. It must make sense on its own, and it opens the page'),
		description: placeholder(`one sentence for search engines and shared links on: ${title}`).slice(0, 160).trim(),
		order,
		alsoCalled: [],
		sources: [],
		related,
		author: EDITORIAL_DESK,
		publishedOn: today,
		checkedOn: today,
		checkDueOn: nextYear(today),
		changes: [{ on: today, what: 'First published.' }],
	};
}

const SECTIONS_OF_A_CONCERN = [
	'Does it help?',
	'How long does it take?',
	'Who it may suit, and who should wait',
	'How it fits into your life',
	'Risks, and when to get help',
	'If you do nothing, and other choices',
	'By skin tone',
	"What isn't known yet",
	'Questions to ask',
];

/** The same day a year later; 29 February becomes the 28th. */
export function nextYear(day: string): string {
	return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace(/-02-29$/, '-02-28');
}
