import { TOOL_PAGES } from '#src/lib/addresses.ts';

/** Pages of a kind look alike and share one stylesheet: its hash in the content policy goes out with every answer, so kinds are few. */
export type PageKind =
	| 'home'
	| 'concern'
	| 'article'
	| 'article with choices'
	| 'article with a calculator'
	| 'article with days'
	| 'article with a tool or table'
	| 'question'
	| 'question with a drawing'
	| 'planner'
	| 'tool'
	| 'plain';

/** Elements that every article may have; any other custom element is a tool. */
const OF_EVERY_ARTICLE = ['page-contents', 'print-and-send', 'site-search', 'skin-tone', 'term-meaning', 'theme-choice'];

/** The largest tools, whose styles no other article should carry. */
const LARGE_TOOLS = { 'compare-options': 'article with choices', 'cost-course': 'article with a calculator', 'today-is-day': 'article with days' } as const;

/** Tables and lists that few articles have, and that look like nothing else. */
const WIDE = /class="[^"]*\b(?:consultation-sheet|basis-full|figure-evidence)\b/;

/** The kind of a page by its address, e.g. `/guide/pores/`, and its HTML. */
export function pageKind({ address, html }: { address: string; html: string }): PageKind {
	if (address === '/') return 'home';
	if (address === '/planner/') return 'planner';
	if (/^\/questions\/[^/]+\/$/.test(address)) return html.includes('<figure class="figure"') ? 'question with a drawing' : 'question';
	if (/^\/guide\/[^/]+\/$/.test(address)) {
		if (html.includes('data-article="concern"')) return 'concern';
		const elements = [...html.matchAll(/<([a-z]+-[a-z-]+)/g)].map(([, name]) => name ?? '');
		for (const [tool, kind] of Object.entries(LARGE_TOOLS)) if (elements.includes(tool)) return kind;
		return elements.every((name) => OF_EVERY_ARTICLE.includes(name)) && !WIDE.test(html) ? 'article' : 'article with a tool or table';
	}
	return TOOL_PAGES.some((tool) => tool === address) ? 'tool' : 'plain';
}
