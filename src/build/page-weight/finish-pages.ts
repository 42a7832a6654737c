import { createHash } from 'node:crypto';
import { type PageKind, pageKind } from './page-kind.ts';
import { purgeStyles } from './purge-styles.ts';
import { splitFirstLook } from './split-first-look.ts';
import { splitPrint } from './split-print.ts';

/** A page of the built site: its address, e.g. `/guide/pores/`, and its HTML. */
export interface BuiltPage {
	address: string;
	html: string;
}

/** Pages without their styles, each with its kind, and the styles of each kind. */
export interface BarePages<Page extends BuiltPage> {
	pages: (Page & { kind: PageKind })[];
	styles: ReadonlyMap<PageKind, ReadonlySet<string>>;
}

/** Takes the styles out of each page as it comes: they are most of it and the same on every page of a kind, and held for all pages they would fill the memory. */
export function withoutStyles<Page extends BuiltPage>(pages: Iterable<Page>): BarePages<Page> {
	const styles = new Map<PageKind, Set<string>>();
	const bare: (Page & { kind: PageKind })[] = [];
	for (const page of pages) {
		const kind = pageKind(page);
		const ofKind = styles.get(kind) ?? new Set();
		const html = page.html.replaceAll(STYLE, (_, css: string) => {
			ofKind.add(css);
			return '';
		});
		styles.set(kind, ofKind);
		bare.push({ ...page, kind, html });
	}
	return { pages: bare, styles };
}

/** Pages of a kind as they are served, made one by one, and the stylesheet for paper that they name. */
export interface FinishedKind<Page extends BuiltPage> {
	print: { path: string; css: string };
	pages: Iterable<Page>;
}

/**
 * Gives all pages of a kind the styles that the kind uses, inside each page, so that an article comes in one round trip.
 * What is not needed for the first look comes right after it, and does not hold back the first paint: HTML asks for styles in the head, but browsers take them anywhere.
 * Styles for paper are a file of their own, which no screen waits for. `scripts` are those of the site, by file name.
 */
export function* finishPages<Page extends BuiltPage>({ pages, styles }: BarePages<Page>, scripts: ReadonlyMap<string, string>): Generator<FinishedKind<Page>> {
	for (const [kind, ofKind] of Map.groupBy(pages, (page) => page.kind)) {
		const texts = ofKind.map(({ html }) => html);
		const { screen, print } = splitPrint(purgeStyles([...(styles.get(kind) ?? [])].join('\n'), texts, scriptsOf(texts, scripts)));
		const path = `_astro/print.${createHash('sha256').update(print).digest('hex').slice(0, 8)}.css`;
		const paper = `<link rel="stylesheet" href="/${path}" media="print">`;
		const firstParts = texts.map(firstPart).filter((part) => part !== undefined);
		const { first, rest } = firstParts.length === 0 ? { first: screen, rest: '' } : splitFirstLook(screen, firstParts);
		const later = `${rest === '' ? '' : `<style>${rest}</style>`}${paper}`;
		const styled = (html: string) => {
			const part = firstPart(html);
			if (part === undefined) return html.replace('</head>', () => `<style>${first}</style>${later}</head>`);
			return `${part.replace('</head>', () => `<style>${first}</style></head>`)}${later}${html.slice(part.length)}`;
		};
		yield {
			print: { path, css: print },
			pages: ofKind.values().map((page) => ({ ...page, html: scriptsLast(styled(page.html.replaceAll(SEARCH_ATTRIBUTE, ''))) })),
		};
	}
}

/** A page up to the end of the element that its head names as the first look (Head.astro); nothing where it names none. */
function firstPart(html: string): string | undefined {
	const [, id] = /<link rel="expect" href="#([\w-]+)"/.exec(html) ?? [];
	return id === undefined ? undefined : new RegExp(`^[\\s\\S]*?<(\\w+) id="${id}"[\\s\\S]*?</\\1>`).exec(html)?.[0];
}

/** Astro puts the script of a component after its first use, which may be inside a sentence: a link to that sentence's words would not find them. */
function scriptsLast(html: string): string {
	const scripts = html.match(SCRIPT) ?? [];
	return html.replaceAll(SCRIPT, '').replace('</body>', (end) => scripts.join('') + end);
}

const SCRIPT = /<script type="module"[^>]*><\/script>/g;

/** The text of the scripts that some of the pages load, and of those that these load in turn. */
function scriptsOf(pages: readonly string[], scripts: ReadonlyMap<string, string>): string {
	const loaded = new Map<string, string>();
	const load = (text: string) => {
		for (const [name, script] of scripts) {
			if (loaded.has(name) || !text.includes(name)) continue;
			loaded.set(name, script);
			load(script);
		}
	};
	pages.forEach(load);
	return [...loaded.values()].join('\n');
}

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
/** Said to the search index, which has been made by now. */
const SEARCH_ATTRIBUTE = / data-pagefind-(?:ignore|meta|filter|sort|weight)(?:="[^"]*")?/g;
