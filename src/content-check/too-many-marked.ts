import type { Entry } from './content.ts';
import type { Problem } from './problem.ts';

interface Mark {
	rule: string;
	/** The field that marks an entry. */
	field: string;
	/** How many entries it may mark. */
	most: number;
	/** What is marked, e.g. `questions`. */
	what: string;
	hint: string;
}

/** A problem at each entry that is marked beyond the most. */
export const tooManyMarked = (marked: readonly Entry[], { rule, field, most, what, hint }: Mark): Problem[] =>
	marked.slice(most).map((entry) => ({
		rule,
		file: entry.file,
		line: entry.lineOf([field]),
		sentence: `More than ${most} ${what} are marked \`${field}\``,
		hint,
	}));
