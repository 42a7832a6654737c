/** Kinds of pages that look alike and therefore share their styles. */
export type PageKind = 'home' | 'article' | 'question' | 'tool' | 'plain';

const TOOLS = ['/planner/', '/self-check/', '/consultation/', '/search/'];

/** The kind of the page at an address. */
export function kindOf(address: string): PageKind {
	if (address === '/') return 'home';
	if (/^\/guide\/[^/]+\/$/.test(address)) return 'article';
	if (/^\/questions\/[^/]+\/$/.test(address)) return 'question';
	return TOOLS.includes(address) ? 'tool' : 'plain';
}
