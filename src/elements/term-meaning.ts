/** Opens the meaning of a hard word behind the word, in place of leading to the glossary. Escape closes it. */
class TermMeaning extends HTMLElement {
	connectedCallback() {
		const word = this.querySelector('a');
		if (word === null || this.#meaning === null) return;
		word.setAttribute('role', 'button');
		this.#show(false);
		this.addEventListener('click', this.#press);
		this.addEventListener('keydown', this.#key);
	}

	get #meaning() {
		return this.querySelector<HTMLElement>('[data-meaning]');
	}

	#show(open: boolean) {
		this.querySelector('a')?.setAttribute('aria-expanded', String(open));
		this.#meaning?.toggleAttribute('data-open', open);
	}

	#toggle() {
		this.#show(this.#meaning?.hasAttribute('data-open') === false);
	}

	#press = (event: MouseEvent) => {
		// A press with Ctrl, Shift or the middle button still opens the glossary in a new tab.
		if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target as Element).closest('a')) return;
		event.preventDefault();
		this.#toggle();
	};

	#key = (event: KeyboardEvent) => {
		if (event.key === 'Escape') this.#show(false);
		if (event.key === ' ') {
			event.preventDefault();
			this.#toggle();
		}
	};
}

customElements.define('term-meaning', TermMeaning);
