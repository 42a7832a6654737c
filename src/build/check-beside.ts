import { Worker } from 'node:worker_threads';
import type { EntryNotes } from '#src/admin/entry-notes.ts';
import type { Problem } from '#src/content-check/problem.ts';

export interface Found {
	problems: Problem[];
	/** What the toolbar says of each page. */
	notes: EntryNotes[];
}

let thread: Worker | undefined;
let latest: Promise<Found> | undefined;

/** Checks the content in a thread of its own: `dev` answers a changed page while it runs. One check after the other; a fault of the check itself is shown like any problem. */
export function checkBeside(folder: string): Promise<Found> {
	latest = (latest ?? Promise.resolve()).then(
		() =>
			new Promise<Found>((resolve) => {
				if (thread === undefined) {
					thread = new Worker(new URL('./check-thread.ts', import.meta.url));
					// The thread alone does not keep the process running.
					thread.unref();
				}
				const asked = thread;
				const done = (found: Found) => {
					asked.removeAllListeners();
					resolve(found);
				};
				asked.once('message', done);
				asked.once('error', (error) => {
					thread = undefined;
					done({ problems: [failed(error)], notes: [] });
				});
				// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread of Node has no origin.
				asked.postMessage(folder);
			}),
	);
	return latest;
}

/** What the last check found. The first one runs where there has been none. */
export const lastCheck = (folder: string): Promise<Found> => latest ?? checkBeside(folder);

/** A fault of the check itself, as a problem. */
export const failed = (error: unknown): Problem => ({
	rule: 'check',
	file: 'content',
	line: 1,
	sentence: `The check itself failed: ${error instanceof Error ? error.message : String(error)}`,
	hint: 'Please tell a developer',
});
