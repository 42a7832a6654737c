/** Shows the card of the one day that a reader picks or that the address names, or all of them. Nothing is kept or sent. */
class TodayIsDay extends HTMLElement {
	connectedCallback() {
		for (const needsScript of this.querySelectorAll('[data-part][hidden]')) needsScript.removeAttribute('hidden');
		this.addEventListener('click', this.#pick);
		const day = /^#today-(\d+)$/.exec(location.hash)?.[1];
		if (day !== undefined) this.#open(Number(day));
	}

	/** Picks the card of a day after the session, e.g. 3, and brings it into view. */
	#open(day: number) {
		const buttons = [...this.querySelectorAll<HTMLButtonElement>('button[data-from]')];
		const button = buttons.findLast(({ dataset }) => Number(dataset['from']) <= day);
		button?.click();
		this.scrollIntoView();
	}

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
