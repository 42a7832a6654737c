import { compareRows, countsText, type Direction, isOverdue, isShown } from './overview-order.ts';

/** Sorts and narrows the table, and marks what is overdue on the day that somebody looks. */
class ContentOverview extends HTMLElement {
	readonly #today = new Date().toISOString().slice(0, 10);

	connectedCallback(): void {
		for (const time of this.querySelectorAll('time')) {
			if (isOverdue({ due: time.dateTime }, this.#today)) {
				time.className = 'overdue';
				time.append(' overdue');
			}
		}
		for (const head of this.querySelectorAll<HTMLElement>('thead th')) {
			const button = document.createElement('button');
			button.type = 'button';
			button.append(...head.childNodes);
			button.addEventListener('click', () => this.#sort(head, head.ariaSort === 'ascending' ? 'descending' : 'ascending'));
			head.append(button);
		}
		const counts = this.querySelector('[data-part="counts"]');
		if (counts !== null)
			counts.textContent = countsText(
				this.#rows().map(({ dataset }) => dataset),
				this.#today,
			);
		const filters = this.querySelector<HTMLElement>('[data-part="filters"]');
		filters?.addEventListener('input', () => this.#narrow());
		if (filters !== null) filters.hidden = false;
		this.#narrow();
	}

	#rows(): HTMLTableRowElement[] {
		return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
	}

	#sort(head: HTMLElement, direction: Direction): void {
		for (const other of this.querySelectorAll<HTMLElement>('thead th')) other.ariaSort = other === head ? direction : null;
		const compare = compareRows(head.dataset['key'] ?? '', direction);
		this.querySelector('tbody')?.append(...this.#rows().toSorted((a, b) => compare(a.dataset, b.dataset)));
	}

	#narrow(): void {
		const value = (by: string) => this.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-by="${by}"]`)?.value ?? '';
		const rows = this.#rows();
		for (const row of rows) row.hidden = !isShown(row.dataset, { text: value('text'), kind: value('kind'), show: value('show') }, this.#today);
		const output = this.querySelector('output');
		if (output !== null) output.value = `${rows.filter(({ hidden }) => !hidden).length} of ${rows.length} entries`;
	}
}

customElements.define('content-overview', ContentOverview);
