import { clone } from './dom/clone.ts';

/** Sorts and filters the rows of the table inside it. A heading with `data-sort` becomes a button; each select with `data-filter` narrows the rows. */
class SortableTable extends HTMLElement {
	connectedCallback() {
		for (const heading of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
			if (heading.querySelector('button') !== null) continue;
			const button = clone(this, 'sort');
			button.querySelector('span')?.replaceChildren(...heading.childNodes);
			heading.append(button);
			heading.setAttribute('aria-sort', 'none');
		}
		this.addEventListener('click', this.#sort);
		this.addEventListener('change', this.#filter);
	}

	disconnectedCallback() {
		this.removeEventListener('click', this.#sort);
		this.removeEventListener('change', this.#filter);
	}

	get #rows() {
		return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
	}

	#sort = (event: Event) => {
		const heading = (event.target as Element).closest('th button')?.closest<HTMLElement>('th[data-sort]');
		if (!heading) return;
		const by = heading.dataset['sort'] ?? '';
		const ascending = heading.getAttribute('aria-sort') !== 'ascending';
		for (const other of this.querySelectorAll('th[aria-sort]')) other.setAttribute('aria-sort', 'none');
		heading.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
		const value = ({ dataset }: HTMLElement) => dataset[`${by}Rank`] ?? dataset[by] ?? '';
		const sorted = this.#rows.toSorted((one, other) => value(one).localeCompare(value(other), 'en-GB', { numeric: true }));
		this.querySelector('tbody')?.append(...(ascending ? sorted : sorted.toReversed()));
	};

	#filter = () => {
		const wanted = [...this.querySelectorAll<HTMLSelectElement>('select[data-filter]')].map(({ dataset, value }) => ({ by: dataset['filter'] ?? '', value }));
		const fits = ({ dataset }: HTMLElement, { by, value }: { by: string; value: string }) =>
			value === '' || dataset[by] === value || dataset[by]?.split(' ').includes(value) === true;
		const rows = this.#rows;
		for (const row of rows) row.hidden = !wanted.every((one) => fits(row, one));
		const shown = rows.filter(({ hidden }) => !hidden).length;
		const count = this.querySelector('[data-part="count"]');
		if (count !== null) count.textContent = shown === 0 ? 'No choice fits both. Widen one of them.' : `${shown} of ${rows.length} choices`;
	};
}

customElements.define('sortable-table', SortableTable);
