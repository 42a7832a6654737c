/** Keeps the reader's choice of colours on this device, under `theme`; "System" keeps nothing. */
class ThemeChoice extends HTMLElement {
	connectedCallback() {
		const chosen = document.documentElement.dataset['theme'] ?? 'system';
		for (const input of this.querySelectorAll('input')) input.checked = input.value === chosen;
		this.addEventListener('change', this.#choose);
		addEventListener('pageshow', this.#restored);
		addEventListener('storage', this.#chosenElsewhere);
		this.hidden = false;
	}

	disconnectedCallback() {
		removeEventListener('pageshow', this.#restored);
		removeEventListener('storage', this.#chosenElsewhere);
	}

	/** A page that the browser brings back as it was follows what has been chosen on another since. */
	#restored = ({ persisted }: PageTransitionEvent) => {
		if (persisted) this.#follow();
	};

	/** Another tab is open on the guide. One that clears all that is kept names no key. */
	#chosenElsewhere = ({ key }: StorageEvent) => {
		if (key === 'theme' || key === null) this.#follow();
	};

	#follow() {
		try {
			this.#show(localStorage.getItem('theme') ?? 'system');
		} catch {
			// Storage may be closed: the page keeps its own choice.
		}
	}

	#show(theme: string) {
		const root = document.documentElement;
		if (theme === 'system') delete root.dataset['theme'];
		else root.dataset['theme'] = theme;
		for (const input of this.querySelectorAll('input')) input.checked = input.value === theme;
		colourBrowser(theme);
	}

	#choose = ({ target }: Event) => {
		if (!(target instanceof HTMLInputElement)) return;
		this.#show(target.value);
		try {
			if (target.value === 'system') localStorage.removeItem('theme');
			else localStorage.setItem('theme', target.value);
		} catch {
			// Storage may be closed: the choice then lasts as long as the page.
		}
	};
}

/** Gives the browser's own bar the colour of the theme. The first of the two colours is the light one. */
function colourBrowser(theme: string) {
	for (const [index, meta] of [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].entries()) {
		const its = ['light', 'dark'][index] ?? '';
		if (theme === 'system') meta.media = `(prefers-color-scheme: ${its})`;
		else meta.media = theme === its ? 'all' : 'not all';
	}
}

customElements.define('theme-choice', ThemeChoice);
