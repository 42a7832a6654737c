import { type Rule, valueAt } from '#src/content-check/content.ts';

/** Half a year between two sessions: more than any study or plan, and what 28 days typed as weeks looks like. */
const MOST_WEEKS = 26;

/** A gap that is counted in weeks is not given in days. */
export const units: Rule = ({ of }) =>
	of('courses').flatMap((entry) =>
		(['studied', 'ours'] as const).flatMap((plan) => {
			const [from, to] = (['from', 'to'] as const).map((end) => valueAt(entry.value, [plan, 'gapWeeks', end]));
			if (typeof from !== 'number' || typeof to !== 'number' || to <= MOST_WEEKS) return [];
			const weeks = from % 7 === 0 && to % 7 === 0 ? `: write ${from / 7} to ${to / 7}` : '';
			return [
				{
					rule: 'units',
					file: entry.file,
					line: entry.lineOf([plan, 'gapWeeks', 'to']),
					sentence: `\`gapWeeks\` is counted in weeks, and ${to} weeks is more than half a year`,
					hint: `If these are days, divide them by 7${weeks}`,
				},
			];
		}),
	);
