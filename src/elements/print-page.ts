/** A button that opens the browser's print dialog. */
class PrintPage extends HTMLElement {
	connectedCallback() {
		this.hidden = false;
		this.addEventListener('click', this.#print);
	}

	disconnectedCallback() {
		this.removeEventListener('click', this.#print);
	}

	#print = (event: Event) => {
		if ((event.target as Element).closest('button') !== null) print();
	};
}

customElements.define('print-page', PrintPage);
