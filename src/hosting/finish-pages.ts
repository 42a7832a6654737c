import { namedIn, renameClasses, screenStyles, type Used, utilityClasses } from './page-styles.ts';

export interface BuiltPage {
	html: string;
	/** The text of the scripts that the page can load. */
	scripts: string;
}

/**
 * Pages of one kind as they are served: one style element with only what pages of this kind use, and short names for Tailwind's classes.
 * All pages of a kind carry the same element, so that the content policy needs one hash for them.
 * `headOf` gives what is to stand after it, from all the styles that the pages came with: what comes last wins, and sheets for paper must.
 */
export function finishPages(pages: readonly BuiltPage[], headOf: (styles: string) => string = () => ''): string[] {
	const bare = pages.map(({ html, scripts }) => {
		let styles = '';
		const rest = html.replaceAll(STYLE, (_, css: string) => {
			styles += css;
			return '';
		});
		return { styles, html: rest, scripts };
	});
	const named = namedIn([...new Set(bare.map((page) => page.scripts + inlineScripts(page.html)))].join('\n'));
	const used = usedIn(
		bare.map(({ html }) => html),
		named,
	);
	// Pages of a kind come with the same styles; where one does not, it keeps its own.
	const finished = new Map(
		[...new Set(bare.map(({ styles }) => styles))].map((styles) => {
			const names = shortNames(utilityClasses(styles, named), used.classes);
			return [styles, { names, head: `<style>${renameClasses(screenStyles(styles, used), names)}</style>${headOf(styles)}</head>` }];
		}),
	);
	return bare.map(({ html, styles }) => {
		const { names, head } = finished.get(styles) as { names: ReadonlyMap<string, string>; head: string };
		return mapMarkup(html, (markup) =>
			markup
				.replaceAll(FONT_AHEAD, (link, address: string) => (head.includes(address) ? link : ''))
				.replaceAll(CLASS_ATTRIBUTE, (_, list: string) => ` class="${renamedList(list, names)}"`)
				.replaceAll(TO_THE_INDEX, ''),
		).replace('</head>', () => head);
	});
}

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const CLASS_ATTRIBUTE = / class="([^"]*)"/g;
/** A face that is fetched before the page is laid out. One that the page has no use for is not. */
const FONT_AHEAD = /<link rel="preload" href="([^"]+)" as="font"[^>]*>/g;
/** Said to the search index, which has been made by now. */
const TO_THE_INDEX = / data-pagefind-(?:ignore|meta|filter|sort|weight)(?:="[^"]*")?/g;

/** What pages ask of their styles. */
export function usedIn(pages: readonly string[], named: ReadonlySet<string> = new Set()): Used {
	const tags = new Set<string>();
	const classes = new Set<string>();
	const properties = new Set<string>();
	const lists = new Set<string>();
	for (const html of pages) {
		mapMarkup(html, (markup) => {
			for (const [, tag] of markup.matchAll(/<([a-z][\w-]*)/gi)) tags.add((tag ?? '').toLowerCase());
			for (const [, list] of markup.matchAll(CLASS_ATTRIBUTE)) lists.add(list ?? '');
			for (const [, name] of markup.matchAll(/var\((--[\w-]+)/g)) properties.add(name ?? '');
			return markup;
		});
	}
	for (const list of lists) for (const name of classesIn(list)) classes.add(name);
	return { tags, classes, properties, named };
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
