/**
 * What a page may weigh: its HTML with its styles, as brotli (quality 11).
 * A new connection brings about 14,600 bytes in its first flight, and the headers take some 1,100 of them.
 */
export const ONE_FLIGHT = 13_500;

/** By kind; `why` where a kind may weigh more than one flight. */
export const BUDGETS = {
	home: { most: 10_500 },
	article: { most: ONE_FLIGHT },
	question: { most: 8_000 },
	tool: { most: ONE_FLIGHT },
	plain: { most: 8_500 },
	list: {
		most: 24_000,
		why: 'Lists of everything (questions, sources, terms, and all topics on the search page) grow with the guide, and readers jump within them.',
	},
} as const;

/** Lists of everything. */
export const LISTS = ['/questions/', '/evidence/', '/glossary/', '/search/'];

/**
 * The longest articles. Their text with its claims alone fills the flight: what spills over is the list of sources at the end, which nobody reads first.
 * Their first part, up to the second heading of the text, must still come in one flight, and the whole must not grow past `most`.
 */
export const LONG_ARTICLES: Readonly<Record<string, { most: number; why: string }>> = {
	'/guide/acne-scars/': { most: 14_700, why: '21 sources, a table of scar shapes, and all parts of a concern page: the best-studied use.' },
	'/guide/alternatives/': { most: 14_600, why: 'Compares every other choice in one table, with a sorter, and 20 sources.' },
	'/guide/healing-timeline/': { most: 18_000, why: 'Each day with what is normal and every sign that counts on it, and each stage in three skin tones.' },
	'/guide/risks/': { most: 21_600, why: 'Every warning sign with its days and first aid, all of them in the first flight; then what can go wrong, and 48 sources.' },
	'/guide/aftercare/': { most: 16_000, why: 'Every rule, and a sheet for paper that has all the signs.' },
	'/guide/who-should-not/': { most: 15_500, why: 'Every question of the self-check with its answers.' },
	'/guide/dark-spots/': { most: 14_000, why: 'A concern page with its warnings in full, and our own plan beside what studies used.' },
};

/** The fonts of the whole site, in bytes. */
export const FONTS = 60_000;

/** All scripts that an article or a question loads by itself, as brotli. None of them is waited for. */
export const SCRIPTS = 12_000;
