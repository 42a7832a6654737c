import { make } from '#src/elements/dom/make.ts';

/** The dialog of the header's search: its field, a button that closes it, and room for the panel. */
export function makeDialog(): HTMLDialogElement {
	const field = make('input', 'field', {
		type: 'search',
		autocomplete: 'off',
		autocapitalize: 'none',
		spellcheck: 'false',
		enterkeyhint: 'search',
		'aria-label': 'Search the guide',
		placeholder: 'What would you like to know?',
	});
	const close = make('button', 'close', { type: 'button' }, ['Close']);
	const form = make('div', 'form', { role: 'search' }, [field, close]);
	const dialog = make('dialog', 'dialog', { 'aria-label': 'Search the guide' }, [form, make('div', 'panel')]);
	close.addEventListener('click', () => dialog.close());
	// A press beside the box closes it.
	dialog.addEventListener('click', ({ target }) => {
		if (target === dialog) dialog.close();
	});
	return dialog;
}
