import type { Strength } from '#src/schemas/fields.ts';

/** How many of the three bars a strength fills: strong 3, moderate 2, limited 1, expert opinion and unknown 0. Always shown with the word. */
export const EVIDENCE_BARS: Record<Strength, 0 | 1 | 2 | 3> = {
	strong: 3,
	moderate: 2,
	limited: 1,
	'expert opinion': 0,
	unknown: 0,
};
