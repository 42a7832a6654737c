import type { Query } from '#src/search/engine/query.ts';

/** Stems to mark in what is shown: typed words and the guide's words for them, never the commonest ones. */
export function marksOf({ parts, total }: Query): ReadonlySet<string> {
	return new Set(
		parts
			.filter(({ weight }) => weight > LEAST_WEIGHT || weight / total > LEAST_SHARE)
			.flatMap(({ ways }) => [...ways].filter(([, worth]) => worth >= LEAST_WORTH).map(([one]) => one)),
	);
}

/** Lighter words, such as "the", are marked only where they are most of the query. */
const LEAST_WEIGHT = 0.6;
const LEAST_SHARE = 0.4;
const LEAST_WORTH = 0.6;
