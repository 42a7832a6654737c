import { part } from '#src/elements/dom/clone.ts';

/** Three fit side by side. */
const MOST = 3;

/** Shows only the cards whose boxes are ticked, at most three; all of them while none is. */
class CompareOptions extends HTMLElement {
	connectedCallback() {
		this.addEventListener('change', this.#show);
		this.#show();
	}

	#show = () => {
		const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
		const cards = [...this.querySelectorAll<HTMLElement>('ul[role="list"] > li')];
		const chosen = boxes.filter(({ checked }) => checked).length;
		for (const [index, box] of boxes.entries()) {
			box.disabled = !box.checked && chosen >= MOST;
			const card = cards[index];
			if (card !== undefined) card.hidden = chosen > 0 && !box.checked;
		}
		cards[0]?.parentElement?.toggleAttribute('data-chosen', chosen > 0);
		part(this, 'count').textContent =
			chosen === 0 ? `All ${boxes.length} are shown.` : `${chosen} of ${boxes.length} are shown.${chosen === MOST ? ' Untick one to choose another.' : ''}`;
	};
}

customElements.define('compare-options', CompareOptions);
