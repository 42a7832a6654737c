/** Sveltia's button, whatever language it speaks. */
const SAVE = '.content-editor [aria-keyshortcuts$="+S"]';

/**
 * Asks the form for the open entry as a save would hand it over: no other way gives the text as it is typed.
 * The request lasts until it is taken, or until the editor saves: a save must never be taken for a preview.
 */
export class PreviewRequest {
	readonly #page: Document;
	#made = false;

	constructor(page: Document) {
		this.#page = page;
		const forget = (event: Event) => {
			if (event.isTrusted && (event instanceof KeyboardEvent || (event.target instanceof Element && event.target.closest(SAVE) !== null))) this.#made = false;
		};
		page.addEventListener('click', forget, { capture: true });
		page.addEventListener('keydown', forget, { capture: true });
	}

	/** @returns false where the entry is as it was saved, and there is nothing to ask for */
	make(): boolean {
		const save = this.#page.querySelector<HTMLButtonElement>(SAVE);
		if (save === null || save.disabled || save.ariaDisabled === 'true') return false;
		this.#made = true;
		save.click();
		return true;
	}

	/** Whether the save that is under way is one. */
	take(): boolean {
		const made = this.#made;
		this.#made = false;
		return made;
	}
}
