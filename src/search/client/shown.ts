import type { Answer } from '#src/search/engine/guide-search.ts';
import type { Found } from '#src/search/engine/full-text.ts';

/** An answer as it is shown: its results with their passages. */
export interface Shown extends Omit<Answer, 'results'> {
	results: readonly Found[];
}
