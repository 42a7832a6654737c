import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { NOTES_REQUEST, type NotesRequest, NOTES_ANSWER, type NotesAnswer } from '#src/admin/toolbar-messages.ts';
import { CONTENT_FOLDER } from '#src/content-folder.ts';
import { lastCheck } from './check-beside.ts';

/** In `dev`, Astro's toolbar says of each page where its file is, how it reads, when it is due, and what is left to do. */
export function devNotes(): AstroIntegration {
	let folder = '';
	return {
		name: 'dev-notes',
		hooks: {
			'astro:config:setup': ({ command, config, addDevToolbarApp }) => {
				if (command !== 'dev') return;
				folder = fileURLToPath(new URL(`${CONTENT_FOLDER}/`, config.root));
				addDevToolbarApp({
					id: 'content-notes',
					name: 'This page’s content',
					icon: PENCIL,
					entrypoint: fileURLToPath(new URL('../admin/dev-toolbar.ts', import.meta.url)),
				});
			},
			'astro:server:setup': ({ toolbar }) => {
				toolbar.on<NotesRequest>(NOTES_REQUEST, ({ address }) => {
					// A page of several entries is none of them.
					void lastCheck(folder).then(({ notes }) => toolbar.send<NotesAnswer>(NOTES_ANSWER, { notes: notes.find((entry) => entry.address === address) }));
				});
			},
		},
	};
}

const PENCIL =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 20h9"/><path d="M16.5 3.5a2.1 2.1 0 0 1 3 3L7 19l-4 1 1-4Z"/></svg>';
