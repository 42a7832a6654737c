import type { DayMark, DrawnDay } from './drawn-months.ts';

/** What each mark of the drawn calendar means, in the order of its key. */
export const MARK_LABELS: Record<DayMark, string> = {
	session: 'session',
	peel: 'peel',
	redness: 'redness may show',
	event: 'your event',
	avoid: 'to avoid',
	judge: 'a fair time to judge begins',
};

/** What is said of a marked day behind its number: `: session 2`. Nothing of a day without a mark. */
export const markInWords = ({ mark, number }: DrawnDay): string =>
	mark === undefined ? '' : `: ${MARK_LABELS[mark]}${number === undefined ? '' : ` ${number}`}`;
