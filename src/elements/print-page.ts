/** Buttons that open the browser's print dialog. One marked `data-whole` prints the whole text where the page has a sheet of its own for paper. */
class PrintPage extends HTMLElement {
	connectedCallback() {
		this.hidden = false;
		this.addEventListener('click', this.#print);
	}

	disconnectedCallback() {
		this.removeEventListener('click', this.#print);
	}

	#print = (event: Event) => {
		const button = (event.target as Element).closest('button');
		if (button === null) return;
		const root = document.documentElement;
		root.toggleAttribute('data-print-whole', button.hasAttribute('data-whole'));
		addEventListener('afterprint', () => root.removeAttribute('data-print-whole'), { once: true });
		print();
	};
}

customElements.define('print-page', PrintPage);
