import { defineToolbarApp } from 'astro/toolbar';
import { NOTES_REQUEST, type NotesRequest, NOTES_ANSWER, type NotesAnswer } from './toolbar-messages.ts';
import { toolbarLines } from './toolbar-notes.ts';

/** The window that Astro's toolbar opens over a page in `dev`: its file, its state, and what is left to do. */
export default defineToolbarApp({
	init(canvas, app, server) {
		const window = document.createElement('astro-dev-toolbar-window');
		canvas.append(window);
		const ask = () => server.send<NotesRequest>(NOTES_REQUEST, { address: location.pathname });
		server.on<NotesAnswer>(NOTES_ANSWER, ({ notes }) => {
			const today = new Date().toISOString().slice(0, 10);
			window.replaceChildren(styles(), ...(notes === undefined ? nothing() : entryOf(notes, today)));
			const calls = notes !== undefined && (notes.draft || (notes.dueOn !== undefined && notes.dueOn < today));
			app.toggleNotification({ state: calls, level: 'warning' });
		});
		app.onToggled(({ state }) => {
			if (state) ask();
		});
		ask();
	},
});

function entryOf(notes: NonNullable<NotesAnswer['notes']>, today: string): Node[] {
	return [
		element('h1', {}, notes.title),
		element('p', {}, 'File: ', element('a', { href: `/__open-in-editor?file=${encodeURIComponent(notes.file)}`, class: 'file' }, notes.file)),
		element('dl', {}, ...toolbarLines(notes, today).flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)])),
		element('h2', {}, notes.open.length === 0 ? 'Nothing is left to do' : 'Left to do'),
		element('ul', {}, ...notes.open.map((note) => element('li', {}, note))),
		element('p', {}, element('a', { href: notes.form }, 'Edit it in the form'), ' · ', element('a', { href: '/admin/overview/' }, 'All entries')),
	];
}

function nothing(): Node[] {
	return [
		element('h1', {}, 'This page has no file of its own'),
		element('p', {}, 'It is put together from several entries. ', element('a', { href: '/admin/overview/' }, 'All entries')),
	];
}

function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
	const made = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
	made.append(...children);
	// Vite opens the file in the editor that runs on this machine, and answers with an empty page that nobody needs to see.
	if (attributes['class'] === 'file') {
		made.addEventListener('click', (event) => {
			event.preventDefault();
			void fetch(attributes['href'] ?? '');
		});
	}
	return made;
}

function styles(): HTMLStyleElement {
	const style = document.createElement('style');
	style.textContent = `
		h1 { font-size: 1.125rem; margin: 0 0 .5rem }
		h2 { font-size: 1rem; margin: 1rem 0 .25rem }
		p { margin: .5rem 0 }
		a { color: #d8c3ff }
		dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .75rem 0 }
		dt { opacity: .8 }
		dd { margin: 0 }
		ul { margin: 0; padding-inline-start: 1.1rem }`;
	return style;
}
