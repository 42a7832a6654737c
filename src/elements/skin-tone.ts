/** Draws the skin of every drawing on the page in the tone that the reader chooses. It is kept on this device, under `skin`, only if the reader ticks so. */
class SkinTone extends HTMLElement {
	connectedCallback() {
		this.show();
		this.addEventListener('change', this.#choose);
	}

	show() {
		const { skinTone } = document.documentElement.dataset;
		const isKept = keptTone() !== undefined;
		for (const input of this.querySelectorAll('input')) input.checked = input.type === 'radio' ? input.value === skinTone : isKept;
	}

	#choose = ({ target }: Event) => {
		if (!(target instanceof HTMLInputElement)) return;
		const { dataset } = document.documentElement;
		if (target.type === 'radio') dataset['skinTone'] = target.value;
		keep(this.querySelector<HTMLInputElement>('[type=checkbox]')?.checked === true ? dataset['skinTone'] : undefined);
		showAll();
	};
}

function showAll() {
	for (const choice of document.querySelectorAll<SkinTone>('skin-tone')) choice.show();
}

/** Takes the tone that is kept, if one is. Where none is kept, the page keeps the one that was chosen on it. */
function follow() {
	const tone = keptTone();
	if (tone !== undefined) document.documentElement.dataset['skinTone'] = tone;
	showAll();
}

function keptTone(): string | undefined {
	try {
		return localStorage.getItem('skin') ?? undefined;
	} catch {
		return undefined;
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

// The choice may be made on another page: one that is left and come back from, or one in another tab. Also drawings without a choice under them follow.
addEventListener('pageshow', ({ persisted }: PageTransitionEvent) => persisted && follow());
addEventListener('storage', follow);
