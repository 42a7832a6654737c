const FORMAT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO day in words: `2026-03-14` -> `14 March 2026`. The same in every time zone. */
export const dayText = (iso: string) => FORMAT.format(new Date(`${iso}T00:00:00Z`));

/** The month of an ISO day in words: `2026-03-14` -> `March 2026`. */
export const monthText = (iso: string) => MONTH.format(new Date(`${iso}T00:00:00Z`));
