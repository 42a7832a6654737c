import { createHash } from 'node:crypto';
import { pageKind } from './page-kind.ts';
import { purgeStyles } from './purge-styles.ts';
import { splitPrint } from './split-print.ts';

/** A page of the built site: its address, e.g. `/guide/pores/`, and its HTML. */
export interface BuiltPage {
	address: string;
	html: string;
}

/** Pages as they are served, and the stylesheets for paper that they name, by file name. */
export interface FinishedPages<Page extends BuiltPage> {
	pages: Page[];
	printFiles: Map<string, string>;
}

/**
 * Gives all pages of a kind one style element with what the kind uses, so that an article comes in one round trip.
 * Styles for paper are a file of their own, which no screen waits for. `scripts` are those of the site, by file name.
 */
export function finishPages<Page extends BuiltPage>(pages: readonly Page[], scripts: ReadonlyMap<string, string>): FinishedPages<Page> {
	const printFiles = new Map<string, string>();
	const finished: Page[] = [];
	for (const ofKind of Map.groupBy(pages, pageKind).values()) {
		const styles = [...new Set(ofKind.flatMap(({ html }) => [...html.matchAll(STYLE)].map(([, css]) => css ?? '')))].join('\n');
		const bare = ofKind.map((page) => ({ ...page, html: page.html.replaceAll(STYLE, '').replaceAll(SEARCH_ATTRIBUTE, '') }));
		const { screen, print } = splitPrint(
			purgeStyles(
				styles,
				bare.map(({ html }) => html),
				scriptsOf(
					bare.map(({ html }) => html),
					scripts,
				),
			),
		);
		const file = `_astro/print.${createHash('sha256').update(print).digest('hex').slice(0, 8)}.css`;
		printFiles.set(file, print);
		const head = `<style>${screen}</style><link rel="stylesheet" href="/${file}" media="print"></head>`;
		finished.push(
			...bare.map((page) => ({
				...page,
				html: scriptsLast(page.html.replace('</head>', () => head)),
			})),
		);
	}
	return { pages: finished, printFiles };
}

/** Astro puts the script of a component after its first use, which may be inside a sentence: a link to that sentence's words would not find them. */
function scriptsLast(html: string): string {
	const scripts = html.match(SCRIPT) ?? [];
	return html.replaceAll(SCRIPT, '').replace(/(?=<\/body>)/, () => scripts.join(''));
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
