import type { DayMark } from './drawn-months.ts';

/** What each mark of the drawn calendar means, in the order of its key. */
export const MARK_LABELS: Record<DayMark, string> = {
	session: 'session',
	peel: 'peel',
	redness: 'redness may show',
	event: 'your event',
	avoid: 'to avoid',
	judge: 'a fair time to judge begins',
};
