import { CRISIS_URL, HELP_URL } from '#src/search/engine/guide-search.ts';

/** A query with the topics or pages that answer it, the best first; none where the guide should say that nothing fits. */
export interface ScoredQuery {
	q: string;
	expects: string[];
	kind: string;
	/** Whether "When to get help" must be first. A query of the kind `red-flag` needs no mark. */
	pin?: boolean;
}

export interface Score {
	queries: number;
	/** The share with a right topic first, and among the first three; not a number where there is no query. */
	first: number;
	firstThree: number;
	/** One over the rank of the first right result, over the first ten; the mean. */
	reciprocal: number;
	/** Queries with an answer that got none. */
	wrongZero: number;
}

/** How many were asked, and how many were right. */
export interface Share {
	queries: number;
	right: number;
}

export interface Scores {
	answerable: Score;
	kinds: Map<string, Score>;
	/** Signs to get help for, and the help first. */
	pins: Share;
	/** Answerable queries that are no sign, and wrongly pin help. */
	wrongPins: number;
	/** Queries that should be answered with nothing, and were. */
	negatives: Share;
	/** Words of a crisis, and help alone. */
	crisis: Share;
}

type Ranked = readonly { url: string; topics: readonly string[] }[];

const MOST_RANKS = 10;

/** Scores what a search answered. A result is right if its page or one of its topics is expected. */
export function score(queries: readonly ScoredQuery[], answers: readonly Ranked[]): Scores {
	const rows = queries.map((query, index) => {
		const results = answers[index] ?? [];
		return { ...query, ...rankOf(query, results), results, pinned: results[0]?.url === HELP_URL };
	});
	const ofCrisis = rows.filter(({ kind }) => kind === 'crisis');
	const answerable = rows.filter(({ expects, kind }) => expects.length > 0 && kind !== 'crisis');
	const negatives = rows.filter(({ expects, kind }) => expects.length === 0 && kind !== 'crisis');
	const signs = rows.filter(isSign);
	return {
		answerable: sum(answerable),
		kinds: new Map([...Map.groupBy(answerable, ({ kind }) => kind)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kind, own]) => [kind, sum(own)])),
		pins: { queries: signs.length, right: signs.filter(({ pinned }) => pinned).length },
		wrongPins: answerable.filter((row) => row.pinned && !isSign(row) && !row.expects.includes('risks')).length,
		negatives: { queries: negatives.length, right: negatives.filter(({ results }) => results.length === 0).length },
		crisis: { queries: ofCrisis.length, right: ofCrisis.filter(({ results }) => results.length === 1 && results[0]?.url === CRISIS_URL).length },
	};
}

const isSign = ({ pin, kind }: Pick<ScoredQuery, 'pin' | 'kind'>) => pin ?? kind === 'red-flag';

function rankOf({ expects }: ScoredQuery, results: Ranked) {
	const rank = results.slice(0, MOST_RANKS).findIndex(({ url, topics }) => [pageOf(url), ...topics].some((one) => expects.includes(one)));
	return { rank, found: results.length };
}

/** `planner` for `/planner/#event-in=5`: tools have no topics. */
const pageOf = (url: string) => url.replace(/#.*/, '').split('/').at(-2) ?? '';

function sum(rows: readonly { rank: number; found: number }[]): Score {
	const share = (test: (row: { rank: number }) => boolean) => rows.filter(test).length / rows.length;
	return {
		queries: rows.length,
		first: share(({ rank }) => rank === 0),
		firstThree: share(({ rank }) => rank >= 0 && rank < 3),
		reciprocal: rows.reduce((total, { rank }) => total + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / rows.length,
		wrongZero: rows.filter(({ found }) => found === 0).length,
	};
}
