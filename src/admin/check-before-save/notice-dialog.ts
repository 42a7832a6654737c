/** A sentence with the place that it speaks of. */
export interface Line {
	where: string;
	sentence: string;
}

/**
 * A window of our own that says why nothing was saved: in the words of the check, or because a preview was asked for.
 * The form tells the same event as "There was an error", in a window that comes a moment later: it is closed, and ours shown.
 */
export async function showNotice(title: string, lines: readonly Line[], foot: string): Promise<void> {
	await closeTheirs();
	document.querySelector('dialog.notice')?.remove();
	const dialog = document.createElement('dialog');
	dialog.className = 'notice';
	dialog.setAttribute('aria-labelledby', 'notice-title');
	dialog.append(element('h2', title, { id: 'notice-title' }), list(lines), element('p', foot), close(dialog));
	// The Escape key closes it too.
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
}

/** How long the form's own window is waited for, in milliseconds. */
const PATIENCE = 1500;

async function closeTheirs(): Promise<void> {
	for (const start = performance.now(); performance.now() - start < PATIENCE; await new Promise((later) => setTimeout(later, 25))) {
		const [button, ...others] = document.querySelectorAll<HTMLElement>('[role="alertdialog"] button');
		if (button === undefined || others.length > 0) continue;
		button.click();
		return;
	}
}

function list(lines: readonly Line[]): HTMLElement {
	const all = element('ul', '');
	for (const { where, sentence } of lines) {
		const item = element('li', '');
		item.append(element('strong', where), ` ${sentence}`);
		all.append(item);
	}
	return all;
}

function close(dialog: HTMLDialogElement): HTMLElement {
	const button = element('button', 'Back to my text', { type: 'button', autofocus: '' });
	button.addEventListener('click', () => dialog.close());
	return button;
}

function element(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
	const made = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
	made.textContent = text;
	return made;
}
