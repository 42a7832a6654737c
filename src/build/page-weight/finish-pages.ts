import { namedIn, renameClasses, screenStyles, type Used, utilityClasses } from './page-styles.ts';

/** What is known of a page once it has been read, so that a guide of ten thousand pages need not be held at once. */
export interface Look {
	/** All the styles that it came with. */
	styles: string;
	tags: ReadonlySet<string>;
	classes: ReadonlySet<string>;
	properties: ReadonlySet<string>;
	/** The text of the scripts that it can load, and of those that stand in it. */
	scripts: string;
}

/** Looks at pages one after another. `scripts` is the text of what a page can load. */
export function createPageReader(): (html: string, scripts: string) => Look {
	// A piece of a text keeps the whole text in memory: each word is kept once, from the first page that has it.
	const kept = new Map<string, string>();
	const once = (text: string) => kept.get(text) ?? (kept.set(text, text), text);
	return (html, scripts) => {
		const { styles, rest } = parted(html);
		const { tags, classes, properties } = usedIn(rest);
		const words = (found: ReadonlySet<string>) => new Set([...found].map(once));
		return { styles: once(styles), tags: words(tags), classes: words(classes), properties: words(properties), scripts: once(scripts + inlineScripts(rest)) };
	};
}

/**
 * Finishes pages of one kind as they are served: one style element with only what pages of this kind use, and short names for Tailwind's classes.
 * All pages of a kind carry the same element, so that the content policy needs one hash for them. `looks` are those of all that share.
 * `headOf` gives what is to stand after it, from all the styles that the pages came with: what comes last wins, and sheets for paper must.
 */
export function finisher(looks: readonly Look[], headOf: (styles: string) => string = () => ''): (html: string) => string {
	const named = namedIn([...new Set(looks.map(({ scripts }) => scripts))].join('\n'));
	const all = (part: 'tags' | 'classes' | 'properties') => new Set(looks.flatMap((look) => [...look[part]]));
	const used: Used = { tags: all('tags'), classes: all('classes'), properties: all('properties'), named };
	// Pages of a kind come with the same styles; where one does not, it keeps its own.
	const finished = new Map(
		[...new Set(looks.map(({ styles }) => styles))].map((styles) => {
			const names = shortNames(utilityClasses(styles, named), used.classes);
			return [styles, { names, head: `<style>${renameClasses(screenStyles(styles, used), names)}</style>${headOf(styles)}</head>` }];
		}),
	);
	return (html) => {
		const { styles, rest } = parted(html);
		const { names, head } = finished.get(styles) as { names: ReadonlyMap<string, string>; head: string };
		return mapMarkup(rest, (markup) =>
			markup
				.replaceAll(FONT_AHEAD, (link, address: string) => (head.includes(address) ? link : ''))
				.replaceAll(CLASS_ATTRIBUTE, (_, list: string) => ` class="${renamedList(list, names)}"`)
				.replaceAll(TO_THE_INDEX, ''),
		).replace('</head>', () => head);
	};
}

/** The styles of a page, and the page without them. */
function parted(html: string): { styles: string; rest: string } {
	let styles = '';
	const rest = html.replaceAll(STYLE, (_, css: string) => {
		styles += css;
		return '';
	});
	return { styles, rest };
}

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const CLASS_ATTRIBUTE = / class="([^"]*)"/g;
/** A face that is fetched before the page is laid out. One that the page has no use for is not. */
const FONT_AHEAD = /<link rel="preload" href="([^"]+)" as="font"[^>]*>/g;
/** Said to the search index, which has been made by now. */
const TO_THE_INDEX = / data-pagefind-(?:ignore|meta|filter|sort|weight)(?:="[^"]*")?/g;

/** What a page asks of its styles. */
function usedIn(html: string): Pick<Used, 'tags' | 'classes' | 'properties'> {
	const tags = new Set<string>();
	const lists = new Set<string>();
	const properties = new Set<string>();
	mapMarkup(html, (markup) => {
		for (const [, tag] of markup.matchAll(/<([a-z][\w-]*)/gi)) tags.add((tag ?? '').toLowerCase());
		for (const [, list] of markup.matchAll(CLASS_ATTRIBUTE)) lists.add(list ?? '');
		for (const [, name] of markup.matchAll(/var\((--[\w-]+)/g)) properties.add(name ?? '');
		return markup;
	});
	return { tags, classes: new Set([...lists].flatMap(classesIn)), properties };
}

const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/g;

/** The code that stands in the page; data for search engines is no code. */
const inlineScripts = (html: string) => [...html.matchAll(SCRIPT)].map(([, tag, code]) => (tag?.includes('ld+json') === true ? '' : code)).join('\n');

/** Changes the markup of a page and leaves what stands in its scripts. */
function mapMarkup(html: string, change: (markup: string) => string): string {
	let done = '';
	let from = 0;
	for (const match of html.matchAll(SCRIPT)) {
		const [whole, tag = ''] = match;
		done += change(html.slice(from, match.index) + tag) + whole.slice(tag.length);
		from = match.index + whole.length;
	}
	return done + change(html.slice(from));
}

const classesIn = (list: string) => list.replaceAll('&amp;', '&').split(/\s+/).filter(Boolean);

const renamedList = (list: string, names: ReadonlyMap<string, string>) =>
	classesIn(list)
		.map((name) => names.get(name) ?? name)
		.join(' ')
		.replaceAll('&', '&amp;');

/** `a`, `b` … `z`, `aa` … for those of the names that the page uses, in the order of the stylesheet, past what is taken. */
export function shortNames(names: readonly string[], used: ReadonlySet<string>): Map<string, string> {
	const short = new Map<string, string>();
	let next = 0;
	for (const name of names) {
		if (!used.has(name)) continue;
		let candidate: string;
		do candidate = letters(next++);
		while (used.has(candidate));
		short.set(name, candidate);
	}
	return short;
}

function letters(index: number): string {
	return (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));
}
