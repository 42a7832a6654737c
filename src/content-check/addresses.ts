import GithubSlugger from 'github-slugger';
import { FIXED_PAGES } from '#src/lib/addresses.ts';
import { textBlocks } from '#src/lib/text-blocks.ts';
import type { Content, Entry } from './content.ts';

/** The id of the part that a page's own text is in: the link at the top of each page leads there. */
export const OF_EVERY_PAGE = 'main';

/** The ids of the headings that the layouts bring beside those of the text. */
export const OF_EVERY_ARTICLE = ['in-short', 'questions', 'read-next', 'sources', 'what-changed'];
export const OF_EVERY_QUESTION = ['first-look', 'short-answer', 'next-steps', 'more', 'sources'];
const OF_EVIDENCE = ['concerns', 'strengths', 'not-known', 'all-sources'];

export interface Address {
	/** The entry that makes the page, where there is one. */
	entry: Entry | undefined;
	/** The fragments it has; undefined where they cannot be known from content. */
	fragments: ReadonlyMap<string, Entry | undefined> | undefined;
}

/** Every address of the site that content decides, with what may follow its `#`. */
export function addressesOf(content: Content): Map<string, Address> {
	// The fragments of these are not made from content: the check of the built site follows them.
	const addresses = new Map<string, Address>(FIXED_PAGES.map((path) => [path, { entry: undefined, fragments: undefined }]));
	const ids = (entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.id, entry]));
	addresses.set('/guide/', { entry: undefined, fragments: ids(content.of('sections')) });
	addresses.set('/glossary/', { entry: undefined, fragments: ids(content.of('glossary')) });
	addresses.set('/evidence/', { entry: undefined, fragments: new Map([...OF_EVIDENCE.map((id) => [id, undefined] as const), ...ids(content.of('sources'))]) });
	for (const entry of content.of('articles')) addresses.set(`/guide/${entry.id}/`, { entry, fragments: fragmentsOf(entry, OF_EVERY_ARTICLE) });
	for (const entry of content.of('questions')) addresses.set(`/questions/${entry.id}/`, { entry, fragments: fragmentsOf(entry, OF_EVERY_QUESTION) });
	for (const entry of content.of('pages')) addresses.set(`/${entry.id}/`, { entry, fragments: fragmentsOf(entry, []) });
	return addresses;
}

/** Nothing where the text could not be read: then nobody can say that a fragment is wrong. */
function fragmentsOf({ body }: Entry, given: readonly string[]): Map<string, undefined> | undefined {
	if (body === undefined) return undefined;
	const headings = textBlocks(body.tree, () => '').filter(({ kind }) => kind === 'heading');
	return new Map([...given, ...slugs(headings.map(({ text }) => text))].map((slug) => [slug, undefined]));
}

/** The ids that the site gives to headings, by the same package that Astro uses. */
export function slugs(headings: readonly string[]): string[] {
	const slugger = new GithubSlugger();
	return headings.map((heading) => slugger.slug(asPrinted(heading)));
}

/** Markdown prints two and three hyphens as dashes, and three full stops as one character: none of them is part of an id. */
function asPrinted(heading: string): string {
	return heading.replaceAll(/(?<!-)-{2,3}(?!-)/g, '–').replaceAll('...', '…');
}
