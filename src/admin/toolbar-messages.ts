import type { EntryNotes } from './entry-notes.ts';

/** What the toolbar asks the server, and the answer. */
export const NOTES_REQUEST = 'content-notes:ask';
export const NOTES_ANSWER = 'content-notes:tell';

export interface NotesRequest {
	address: string;
}

export interface NotesAnswer {
	/** Nothing for a page that is no entry, such as the list of questions. */
	notes: EntryNotes | undefined;
}
