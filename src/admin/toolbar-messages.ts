import type { EntryNotes } from './entry-notes.ts';

/** What the toolbar asks the server, and what it is told. */
export const ASK = 'content-notes:ask';
export const TELL = 'content-notes:tell';

export interface Ask {
	address: string;
}

export interface Tell {
	/** Nothing for a page that is no entry, such as the list of questions. */
	notes: EntryNotes | undefined;
}
