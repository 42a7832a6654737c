/*
 * Trusted Types: the search needs no policy. It writes text and nodes, never markup, and Pagefind runs without its worker.
 * `script-src 'self' 'wasm-unsafe-eval'` is what it needs. A `default` policy, should a service worker want one, belongs in elements/trusted-types.ts.
 */

import { isEnterInField } from '#src/elements/dom/enter.ts';
import { guideFile } from './search/guide-file.ts';

/**
 * The search: in the header's dialog, on the home page and on the search page. This file is all that a page loads;
 * the rest comes when the reader points at the field or puts the cursor into it.
 */
class SiteSearch extends HTMLElement {
	#panel: Promise<import('./search/panel.ts').SearchPanel> | undefined;
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
			field?.addEventListener('input', () => void this.#ready().then((panel) => panel.typed()), { signal });
			field?.addEventListener('keydown', (event) => isEnterInField(event) && this.#submit(), { signal });
			this.querySelector('[data-part="go"]')?.addEventListener('click', this.#submit, { signal });
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
		void guideFile().catch(() => undefined);
		this.#panel ??= import('./search/panel.ts').then(({ SearchPanel }) => new SearchPanel(this));
		// A file that did not arrive is asked for again at the next touch.
		this.#panel.catch(() => (this.#panel = undefined));
		return this.#panel;
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
		void this.#ready().then((panel) => panel.submit());
	};

	#fromAddress = () => {
		if (location.hash.startsWith('#q=')) void this.#ready().then((panel) => panel.fromAddress());
	};
}

customElements.define('site-search', SiteSearch);
