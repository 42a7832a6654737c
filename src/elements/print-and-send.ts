import { part } from './dom/clone.ts';

/**
 * Buttons that print the page, and hand its address to the device: to its share sheet where there is one, else to the mail program or the clipboard.
 * Nothing is sent from here. A button marked `data-whole` prints the whole text where the page has a sheet of its own for paper.
 */
class PrintAndSend extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', this.#press);
	}

	#press = (event: Event) => {
		const button = (event.target as Element).closest<HTMLElement>('[data-action]');
		switch (button?.dataset['action']) {
			case 'print':
				return printPage(button.hasAttribute('data-whole'));
			case 'send':
				return void this.#send(button);
			case 'mail':
				return this.#address();
			case 'copy':
				return void this.#copy();
		}
	};

	async #send(button: HTMLElement) {
		// A desktop's share sheet may be there and refuse: then the ways below remain.
		if (navigator.share !== undefined && matchMedia('(pointer: coarse)').matches) {
			try {
				return await navigator.share({ title: document.title, url: location.href });
			} catch (error) {
				if (error instanceof DOMException && error.name === 'AbortError') return;
			}
		}
		const ways = part(this, 'ways');
		ways.hidden = !ways.hidden;
		button.setAttribute('aria-expanded', String(!ways.hidden));
		part(this, 'sent').hidden = true;
		this.#address();
	}

	/** Writes the letter, and again when it is sent: the plan in the address may be another one by then. */
	#address() {
		part(this, 'mail', HTMLAnchorElement).href = `mailto:?subject=${encodeURIComponent(document.title)}&body=${encodeURIComponent(location.href)}`;
	}

	async #copy() {
		const said = part(this, 'sent');
		said.hidden = false;
		try {
			await navigator.clipboard.writeText(location.href);
			said.textContent = 'The link is copied.';
		} catch {
			said.textContent = `Copy this link: ${location.href}`;
		}
	}
}

function printPage(whole: boolean) {
	const root = document.documentElement;
	root.toggleAttribute('data-print-whole', whole);
	addEventListener('afterprint', () => root.removeAttribute('data-print-whole'), { once: true });
	print();
}

customElements.define('print-and-send', PrintAndSend);
