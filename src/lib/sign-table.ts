/** A sign as a built page shows it. */
export interface ShownSign {
	page: string;
	sign: string;
	action: string;
}

/** One sign, each action that pages give for it, and on how many pages it is shown. */
export interface SignRow {
	sign: string;
	actions: string[];
	pages: number;
}

/** The signs in a page's HTML, by their `data-sign` and `data-action`. */
export function signsIn(page: string, html: string): ShownSign[] {
	return [...html.matchAll(/<[a-z]+\b[^>]*\bdata-sign="?([\w-]+)[^>]*>/g)].map(([tag, sign = '']) => ({
		page,
		sign,
		action: /\bdata-action="?([\w-]+)/.exec(tag)?.[1] ?? '(none)',
	}));
}

/** Each sign once, with its actions and the number of its pages, most often shown first. */
export function signTable(shown: readonly ShownSign[]): SignRow[] {
	return [...Map.groupBy(shown, ({ sign }) => sign)]
		.map(([sign, places]) => ({
			sign,
			actions: [...new Set(places.map(({ action }) => action))],
			pages: new Set(places.map(({ page }) => page)).size,
		}))
		.toSorted((a, b) => b.pages - a.pages || (a.sign < b.sign ? -1 : 1));
}

/** The signs for which pages give more than one action. */
export const contradictions = (rows: readonly SignRow[]): SignRow[] => rows.filter(({ actions }) => actions.length !== 1);
