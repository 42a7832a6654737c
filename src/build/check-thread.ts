import { parentPort } from 'node:worker_threads';
import { entryNotes } from '#src/admin/entry-notes.ts';
import { checkContent } from '#src/content-check/check-content.ts';

// The thread that check-beside.ts starts: asked with the folder of the content, it answers with what the check found.
parentPort?.on('message', (folder: string) => {
	const checked = checkContent(folder);
	// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread of Node has no origin.
	parentPort?.postMessage({ problems: checked.problems, notes: entryNotes(checked) });
});
