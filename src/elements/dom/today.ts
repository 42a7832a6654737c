import type { Day } from '#src/lib/days.ts';

/** The reader's own calendar day, by the clock and time zone of the device. */
export function today(): Day {
	const now = new Date();
	return [String(now.getFullYear()).padStart(4, '0'), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
