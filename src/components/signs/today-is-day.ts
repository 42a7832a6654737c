import { healingDayInFragment } from '#src/lib/healing-day.ts';

/** Shows the card of the one day that a reader picks or that the address names, or all of them. Nothing is kept or sent. */
class TodayIsDay extends HTMLElement {
	connectedCallback() {
		for (const needsScript of this.querySelectorAll('[data-part][hidden]')) needsScript.removeAttribute('hidden');
		this.addEventListener('click', this.#pick);
		// Comes also where a link names the day that the address has already, which is no change of the hash.
		addEventListener('popstate', this.#open);
		this.#open();
	}

	disconnectedCallback() {
		removeEventListener('popstate', this.#open);
	}

	/** Picks the card of the day after the session that the address names, e.g. 3, and brings it into view. */
	#open = () => {
		const day = healingDayInFragment(location.hash);
		if (day === undefined) return;
		const buttons = [...this.querySelectorAll<HTMLButtonElement>('button[data-from]')];
		const button = buttons.findLast(({ dataset }) => Number(dataset['from']) <= day);
		button?.click();
		this.scrollIntoView();
	};

	#pick = (event: Event) => {
		const pressed = (event.target as Element).closest<HTMLButtonElement>('button[data-day]');
		if (pressed === null) return;
		const day = pressed.dataset['day'];
		const isAll = day === 'all';
		for (const button of this.querySelectorAll('button[data-day]')) button.setAttribute('aria-pressed', String(button === pressed));
		for (const card of this.querySelectorAll<HTMLElement>('[data-card]')) card.hidden = !isAll && card.dataset['card'] !== day;
		this.toggleAttribute('data-one', !isAll);
		const said = this.querySelector('[data-part="said"]');
		if (said !== null) said.textContent = isAll ? 'All days are shown.' : `Showing ${pressed.textContent.trim()} alone.`;
	};
}

customElements.define('today-is-day', TodayIsDay);
