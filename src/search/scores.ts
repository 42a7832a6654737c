/** A query with the topics that answer it, the best first; none where the guide should say that nothing fits. */
export interface ScoredQuery {
	q: string;
	expects: string[];
	kind: string;
}

export interface Score {
	queries: number;
	/** The share with a right topic first, and among the first three. */
	first: number;
	firstThree: number;
	/** One over the rank of the first right result, over the first ten; the mean. */
	reciprocal: number;
	/** The share whose first result's own first topic is the best one. */
	best: number;
	/** Queries with an answer that got none. */
	wrongZero: number;
}

export interface Scores {
	answerable: Score;
	kinds: Map<string, Score>;
	/** Queries that should be answered with nothing, and how many were. */
	negatives: { queries: number; nothing: number };
}

type Ranked = readonly { topics: readonly string[] }[];

const MOST_RANKS = 10;

/** Scores what a search answered. A result is right if one of its topics is expected. */
export function score(queries: readonly ScoredQuery[], answers: readonly Ranked[]): Scores {
	const rows = queries.map(({ expects, kind }, index) => {
		const results = answers[index] ?? [];
		const rank = results.slice(0, MOST_RANKS).findIndex(({ topics }) => topics.some((topic) => expects.includes(topic)));
		return { expects, kind, rank, found: results.length, best: results[0]?.topics[0] === expects[0] };
	});
	const answerable = rows.filter(({ expects }) => expects.length > 0);
	const negatives = rows.filter(({ expects }) => expects.length === 0);
	return {
		answerable: sum(answerable),
		kinds: new Map([...Map.groupBy(answerable, ({ kind }) => kind)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kind, own]) => [kind, sum(own)])),
		negatives: { queries: negatives.length, nothing: negatives.filter(({ found }) => found === 0).length },
	};
}

function sum(rows: readonly { rank: number; found: number; best: boolean }[]): Score {
	const share = (test: (row: { rank: number; best: boolean }) => boolean) => (rows.length === 0 ? 1 : rows.filter(test).length / rows.length);
	return {
		queries: rows.length,
		first: share(({ rank }) => rank === 0),
		firstThree: share(({ rank }) => rank >= 0 && rank < 3),
		reciprocal: rows.length === 0 ? 1 : rows.reduce((total, { rank }) => total + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / rows.length,
		best: share(({ best }) => best),
		wrongZero: rows.filter(({ found }) => found === 0).length,
	};
}
