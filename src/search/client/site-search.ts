/*
 * Trusted Types: the search needs no policy. It writes text and nodes, never markup, and Pagefind runs without its worker.
 * `script-src 'self' 'wasm-unsafe-eval'` is what it needs.
 */

import { isEnterInField } from '#src/elements/dom/enter.ts';
import { noteInHistory } from '#src/elements/dom/note-in-history.ts';
import { addressOf } from './address.ts';
import { guideFile, wordsFile } from './files.ts';

/**
 * The search: in the header's dialog, on the home page and on the search page. This file is all that a page loads;
 * the rest comes when the reader points at the field or puts the cursor into it.
 */
class SiteSearch extends HTMLElement {
	#panel: Promise<import('./panel.ts').SearchPanel> | undefined;
	#listening = new AbortController();

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const { place } = this.dataset;
		this.addEventListener('pointerover', () => void this.#ready(), { signal, once: true });
		this.addEventListener('focusin', () => void this.#ready(), { signal, once: true });
		if (place === 'dialog') {
			this.addEventListener('click', this.#press, { signal });
			document.addEventListener('keydown', this.#slash, { signal });
		} else {
			const field = this.querySelector('input');
			field?.addEventListener('input', () => this.#typed(field), { signal });
			field?.addEventListener('keydown', (event) => isEnterInField(event) && this.#submit(), { signal });
			this.querySelector('[data-part="go"]')?.addEventListener('click', this.#submit, { signal });
			if (place === 'home' && field !== null) this.#restore(field);
		}
		if (place === 'page') {
			addEventListener('hashchange', this.#fromAddress, { signal });
			document.addEventListener('keydown', this.#slash, { signal });
			this.#fromAddress();
		}
	}

	disconnectedCallback() {
		this.#listening.abort();
	}

	#ready() {
		for (const file of [guideFile, wordsFile]) void file().catch(() => undefined);
		this.#panel ??= import('./panel.ts').then(({ SearchPanel }) => new SearchPanel(this));
		// A file that did not arrive is asked for again at the next touch.
		this.#panel.catch(() => (this.#panel = undefined));
		return this.#panel;
	}

	#typed(field: HTMLInputElement) {
		// With `autocomplete` off a browser forgets the words; kept here, they are in the field again on going back.
		noteInHistory({ ...(history.state as object | null), words: field.value });
		void this.#ready().then(
			(panel) => panel.typed(),
			() => undefined,
		);
	}

	#restore(field: HTMLInputElement) {
		const { words } = (history.state ?? {}) as { words?: unknown };
		if (field.value === '' && typeof words === 'string') field.value = words;
	}

	#open() {
		if (this.dataset['place'] === 'dialog')
			void this.#ready().then(
				(panel) => panel.open(),
				() => location.assign('/search/'),
			);
		else this.querySelector('input')?.focus();
	}

	#press = (event: MouseEvent) => {
		const link = (event.target as Element).closest<HTMLElement>('[data-part="open"]');
		if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		this.#open();
	};

	#slash = (event: KeyboardEvent) => {
		if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
		const at = event.target;
		if (at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select') || at.closest('dialog[open]') !== null)) return;
		event.preventDefault();
		this.#open();
	};

	#submit = () => {
		const words = this.querySelector('input')?.value ?? '';
		void this.#ready().then(
			(panel) => panel.submit(),
			() => this.#elsewhere(words),
		);
	};

	/** After a new release the code of an open page may be gone from the server: the search page brings its own. */
	#elsewhere(words: string) {
		const address = addressOf(words);
		if (location.pathname === '/search/') {
			history.replaceState(history.state, '', address);
			location.reload();
		} else location.assign(address);
	}

	#fromAddress = () => {
		if (!location.hash.startsWith('#q=')) return;
		// Without it the page is still a list of all topics and questions.
		void this.#ready().then(
			(panel) => panel.fromAddress(),
			() => undefined,
		);
	};
}

customElements.define('site-search', SiteSearch);
