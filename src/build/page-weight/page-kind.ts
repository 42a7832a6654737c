/** Kinds of pages that look alike and therefore share their styles. */
export type PageKind = 'home' | 'article' | 'question' | 'tool' | 'plain';

const TOOLS = ['/planner/', '/self-check/', '/consultation/', '/search/'];

/** How many stylesheets the pages of a kind may have among them. Each has its hash in the content policy, which goes out with every answer. */
export const STYLES_OF_KIND: Readonly<Record<PageKind, number>> = { home: 1, article: 6, question: 1, tool: 3, plain: 2 };

/** The kind of the page at an address. */
export function kindOf(address: string): PageKind {
	if (address === '/') return 'home';
	if (/^\/guide\/[^/]+\/$/.test(address)) return 'article';
	if (/^\/questions\/[^/]+\/$/.test(address)) return 'question';
	return TOOLS.includes(address) ? 'tool' : 'plain';
}
