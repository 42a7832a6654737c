/** Draws the skin of every drawing on the page in the tone that the reader chooses. It is kept on this device, under `skin`, only if the reader ticks so. */
class SkinTone extends HTMLElement {
	connectedCallback() {
		this.show();
		this.addEventListener('change', this.#choose);
	}

	show() {
		const { skinTone } = document.documentElement.dataset;
		for (const input of this.querySelectorAll('input')) input.checked = input.type === 'radio' ? input.value === skinTone : isKept();
	}

	#choose = ({ target }: Event) => {
		if (!(target instanceof HTMLInputElement)) return;
		const { dataset } = document.documentElement;
		if (target.type === 'radio') dataset['skinTone'] = target.value;
		keep(this.querySelector<HTMLInputElement>('[type=checkbox]')?.checked === true ? dataset['skinTone'] : undefined);
		for (const other of document.querySelectorAll<SkinTone>('skin-tone')) other.show();
	};
}

function isKept(): boolean {
	try {
		return localStorage.getItem('skin') !== null;
	} catch {
		return false;
	}
}

function keep(tone: string | undefined) {
	try {
		if (tone === undefined) localStorage.removeItem('skin');
		else localStorage.setItem('skin', tone);
	} catch {
		// Storage may be closed: the choice then lasts as long as the page.
	}
}

customElements.define('skin-tone', SkinTone);
