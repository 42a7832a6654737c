/** Keeps the reader's choice of colours on this device, under `theme`; "System" keeps nothing. */
class ThemeChoice extends HTMLElement {
	connectedCallback() {
		const chosen = document.documentElement.dataset['theme'] ?? 'system';
		for (const input of this.querySelectorAll('input')) input.checked = input.value === chosen;
		this.addEventListener('change', this.#choose);
		this.hidden = false;
	}

	disconnectedCallback() {
		this.removeEventListener('change', this.#choose);
	}

	#choose = ({ target }: Event) => {
		if (!(target instanceof HTMLInputElement)) return;
		const root = document.documentElement;
		if (target.value === 'system') delete root.dataset['theme'];
		else root.dataset['theme'] = target.value;
		try {
			if (target.value === 'system') localStorage.removeItem('theme');
			else localStorage.setItem('theme', target.value);
		} catch {
			// Storage may be closed: the choice then lasts as long as the page.
		}
	};
}

customElements.define('theme-choice', ThemeChoice);
