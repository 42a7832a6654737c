import { make } from '#src/elements/dom/make.ts';
import type { GuideEntry, GuideFile, Kind } from '#src/search/engine/guide.ts';
import type { Found } from '#src/search/engine/full-text.ts';
import { stem, wordsOf } from '#src/search/engine/words.ts';
import { marksOf } from './marks.ts';
import type { LoadedGuide } from './loader.ts';
import { list, shortened } from './sentences.ts';
import type { Shown } from './shown.ts';

/** More than this many results wait behind a button. */
const SHOWN = 8;

const KIND: Record<Kind | 'help', string> = { article: 'Article', question: 'Question', term: 'Glossary', page: 'Page', help: 'Get help' };

/** Puts the results into the list. A result that is already there keeps its node and its place, so that nothing jumps under a finger. */
export function results(place: HTMLElement, { results: found, query }: Shown) {
	const marks = marksOf(query);
	const present = new Map([...place.querySelectorAll<HTMLElement>('[data-result]')].map((node) => [node.dataset['page'] ?? '', node]));
	const showAll = place.dataset['all'] === found.map(({ title }) => title).join();
	const nodes = found.map((one) => {
		const node = present.get(pageOf(one)) ?? make('li', '', { 'data-result': '', 'data-page': pageOf(one) });
		fill(node, one, marks);
		return node;
	});
	const same = nodes.length === place.childElementCount && nodes.every((node, index) => node === place.children[index]);
	if (same) return;
	const rest = showAll ? [] : nodes.slice(SHOWN);
	for (const node of nodes) node.hidden = rest.includes(node);
	place.replaceChildren(...nodes);
	if (rest.length === 0) return;
	const more = make('button', 'more', { type: 'button' }, [`Show ${rest.length} more`]);
	const row = make('li', 'more-row', {}, [more]);
	more.addEventListener('click', () => {
		for (const node of rest) node.hidden = false;
		row.remove();
		rest[0]?.querySelector('a')?.focus();
	});
	place.append(row);
}

const pageOf = ({ kind, url }: Found) => (kind === 'term' || kind === 'help' ? url : url.replace(/#.*$/, ''));

function fill(node: HTMLElement, { kind, url, title, answer, topics, section, evidence, heading, passage }: Found, marks: ReadonlySet<string>) {
	node.dataset['topics'] = topics.join(' ');
	node.dataset['kind'] = kind;
	node.replaceChildren(
		make('h2', 'title', {}, [make('a', '', { href: url }, marked(title, marks))]),
		make('p', 'answer', {}, marked(answer, marks)),
		...(passage === undefined ? [] : [make('p', 'passage', {}, ['… ', ...marked(passage, marks)])]),
		make('p', 'where', {}, whereabouts({ kind, section, evidence, heading })),
	);
}

interface Whereabouts extends Pick<Found, 'kind'> {
	section: string | undefined;
	evidence: string | undefined;
	heading: string | undefined;
}

/** Where a result is. With a heading, a narrow screen leaves out all before it, so that the line is never cut. */
function whereabouts({ kind, section, evidence, heading }: Whereabouts): (Node | string)[] {
	const text = [KIND[kind], section, evidence === undefined ? undefined : `Evidence: ${evidence}`].filter((part) => part !== undefined).join(' · ');
	return heading === undefined ? [text] : [make('span', 'before-heading', {}, [`${text} › `]), heading];
}

/** The text with the searched words marked. */
export function marked(text: string, marks: ReadonlySet<string>): (Node | string)[] {
	return text.split(/([\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*)/u).map((piece, index) => {
		if (index % 2 === 0) return piece;
		const words = wordsOf(piece);
		return [...words, words.join('')].some((word) => marks.has(stem(word))) ? make('mark', '', {}, [piece]) : piece;
	});
}

const entryLinks = (label: string, entries: readonly Pick<GuideEntry, 'title' | 'url'>[], name: string) =>
	entries.length === 0
		? []
		: [
				make('p', 'label', {}, [label]),
				make(
					'ul',
					name,
					{},
					entries.map(({ title, url }) => make('li', '', {}, [make('a', '', { href: url }, [title])])),
				),
			];

/** Before anything is typed, or where nothing that was typed can be searched. */
export function help({ entries }: GuideFile): Node[] {
	return [
		make('p', '', {}, ['Type a word, an abbreviation or a whole question, for example “redness” or “does it hurt”. Nothing that you type leaves this device.']),
		...entryLinks(
			'Asked most often',
			entries.filter(({ often }) => often === true),
			'often',
		),
	];
}

/** Asks for the text of all pages, where titles and short answers matched little. */
export const lookInText = () => make('button', 'filter', { type: 'button' }, ['Look for these words in the text of every page']);

/** Pages that no name leads to. They are no results: the guide does not promise that they answer. */
export function inText(pages: readonly Found[], query: Shown['query']): Node[] {
	if (pages.length === 0) return [];
	const marks = marksOf(query);
	return [
		make('h2', 'label', {}, ['In the text']),
		make(
			'ul',
			'in-text',
			{},
			pages.map(({ url, title, passage, answer }) =>
				make('li', '', {}, [make('a', '', { href: url }, [title]), make('p', '', {}, marked(passage ?? answer, marks))]),
			),
		),
	];
}

/** Nothing fits: what was searched, what was not understood, the nearest words, whom to ask, the topics, what is asked most. */
export function foundNothing(
	{ query, subject, others }: Shown,
	{ file, search }: LoadedGuide,
	addressOf: (words: string) => string,
	narrowed: boolean,
): Node[] {
	const near = subject === 'other' ? [] : search.nearest(query);
	const articles = file.entries.filter(({ kind }) => kind === 'article').map(({ url, names, title }) => ({ url, title: names[0] ?? title }));
	return [
		make('p', 'lead', {}, [reason({ query, subject, others }, narrowed)]),
		...(near.length === 0
			? []
			: [
					make('p', 'near', {}, [
						'Nearest words in the guide: ',
						...near.flatMap((word, index) => [...(index > 0 ? [', '] : []), make('a', '', { href: addressOf(word) }, [word])]),
						'.',
					]),
				]),
		make('p', '', {}, [
			subject === 'other'
				? 'For your health, ask a doctor or a pharmacist; for another treatment, ask whoever offers it. If it has to do with needling, say how, or '
				: 'The names of all pages and their short answers were searched. A question that the guide does not answer is one for the clinic, or for a doctor or pharmacist: ',
			make('a', '', { href: '/consultation/' }, ['take it to your consultation']),
			'.',
		]),
		...entryLinks('Topics', articles, 'topics'),
		...entryLinks(
			'Asked most often',
			file.entries.filter(({ often }) => often === true),
			'often',
		),
	];
}

function reason({ query, subject, others }: Pick<Shown, 'query' | 'subject' | 'others'>, narrowed: boolean): string {
	if (narrowed) return 'Nothing under the filters that are pressed. Press them again to search everything.';
	if (subject === 'other') return `This guide is about microneedling of the skin. It does not cover ${list([others.join(' ')])}.`;
	if (query.unknown.length > 0) return `No title and no short answer mentions ${list(query.unknown.slice(0, 5))}.`;
	return `No page answers “${shortened(query.typed)}”.`;
}

/** The files of the search did not arrive. */
export function unreachable(topicsBelow: boolean): Node[] {
	const link = (href: string, text: string) => make('li', '', {}, [make('a', '', { href }, [text])]);
	return [
		make('p', 'lead', {}, [
			`The search could not be loaded. Your connection may be down, or the page is new. ${topicsBelow ? 'Every topic and every question is below.' : 'Every topic and every question is on these pages:'}`,
		]),
		...(topicsBelow
			? []
			: [
					make('ul', 'topics', {}, [
						link('/search/', 'All topics and questions'),
						link('/guide/', 'The guide'),
						link('/questions/', 'Questions'),
						link('/glossary/', 'Hard words'),
					]),
				]),
	];
}
