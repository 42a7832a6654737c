/** What `<FactList name="…" />` can show, each with the attributes that narrow it. The pages, the check and the snippets of the editor share these names. */
export const FACT_LISTS = {
	healing: [],
	'healing-short': [],
	'normal-by-day': [],
	'today-is-day': [],
	'crisis-help': [],
	'help-lines': [],
	'where-to-complain': [],
	'my-record': [],
	aftercare: ['phase'],
	preparation: ['kind'],
	suitability: [],
	'who-should-wait': [],
	options: ['concern'],
	courses: [],
	'course-time': ['concern'],
	evidence: [],
	prices: [],
	'cost-example': [],
	consultation: [],
	'our-clinic': [],
} as const satisfies Record<string, readonly ('phase' | 'kind' | 'concern')[]>;

export type FactListName = keyof typeof FACT_LISTS;

export const FACT_LIST_NAMES = Object.keys(FACT_LISTS) as FactListName[];
