import type { Day } from '#src/lib/days.ts';

/** The reader's own calendar day. The only place where a clock is read. */
export function today(): Day {
	const now = new Date();
	return [String(now.getFullYear()).padStart(4, '0'), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
