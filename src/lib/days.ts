/** A calendar day as ISO 8601 text, `2026-03-14`. Days are compared as text: the earlier one sorts first. */
export type Day = string;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Whether the text is a day that exists, written `2026-03-14`. */
export function isDay(text: string): boolean {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (match === null) return false;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `14 March 2026`. Says also days that do not exist, so that a message can name them. */
export function dayInWords(day: Day): string {
	const [year = '', month = '', date = ''] = day.split('-');
	return `${Number(date)} ${MONTHS[Number(month) - 1] ?? `month ${Number(month)}`} ${year}`;
}

/** Whole days from one day to another; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * The day that somebody meant who wrote it another way: `31.12.2026`, `31 December 2026`, `2026-3-4`, `2026-12-31T00:00:00Z`.
 * Nothing where the text could mean two days, as 03/04/2026 does.
 */
export function dayMeant(typed: string): Day | undefined {
	const text = typed
		.trim()
		.replaceAll(/[\u2010-\u2015]/g, '-')
		.replaceAll(/\s*([-/.])\s*/g, '$1')
		.replaceAll(/^["'“”‘’]+|["'“”‘’.,;]+$/g, '')
		.replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /i, '');
	const parts =
		/^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:[T ].*)?$/.exec(text)?.groups ??
		/^(?<y>20\d{2})(?<m>\d{2})(?<d>\d{2})$/.exec(text)?.groups ??
		/^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})$/.exec(text)?.groups ??
		/^(?<d>1[3-9]|2\d|3[01])[-/](?<m>\d{1,2})[-/](?<y>\d{4})$/.exec(text)?.groups ??
		/^(?<m>\d{1,2})[-/](?<d>1[3-9]|2\d|3[01])[-/](?<y>\d{4})$/.exec(text)?.groups ??
		/^(?<d>\d{1,2})(?:st|nd|rd|th)? (?<m>[a-z]{3,9}),? (?<y>\d{4})$/i.exec(text)?.groups ??
		/^(?<m>[a-z]{3,9}) (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})$/i.exec(text)?.groups;
	if (parts === undefined) return undefined;
	const month = /^\d+$/.test(parts['m'] ?? '')
		? Number(parts['m'])
		: MONTHS.findIndex((name) => name.toLowerCase().startsWith((parts['m'] ?? '').toLowerCase())) + 1;
	const day = `${parts['y']}-${String(month).padStart(2, '0')}-${(parts['d'] ?? '').padStart(2, '0')}`;
	return isDay(day) ? day : undefined;
}
