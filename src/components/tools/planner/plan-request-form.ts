import type { RawWish } from '#src/planner/validate-request.ts';
import type { Wish } from '#src/planner/plan-request.ts';
import { clone, part } from '#src/elements/dom/clone.ts';

/** Said of a date that was typed but does not exist: the browser then gives no value at all. */
const UNREADABLE = 'unreadable';

/** What stands in the planner's form. */
export function readWishForm(form: HTMLFormElement): RawWish {
	const fields = new FormData(form);
	const text = (name: string) => {
		const value = fields.get(name);
		return typeof value === 'string' ? value.trim() : '';
	};
	const day = form.elements.namedItem('day');
	return {
		concern: text('concern'),
		counting: text('counting'),
		day: day instanceof HTMLInputElement ? typedDay(day) : '',
		sessions: text('sessions'),
		gapWeeks: text('gapWeeks'),
		peels: fields.has('peels'),
		avoid: rows(form).map((row) => ({ from: typedDay(end(row, 'from')), to: typedDay(end(row, 'to')) })),
	};
}

/** Puts a wish into the form, as if it had been typed. */
export function fillWishForm(form: HTMLFormElement, root: ParentNode, wish: Wish): void {
	const set = (name: string, value: string) => {
		const control = form.elements.namedItem(name);
		if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof RadioNodeList) control.value = value;
	};
	set('concern', wish.concern);
	set('counting', wish.counting);
	set('day', wish.day);
	set('sessions', String(wish.sessions));
	set('gapWeeks', String(wish.gapWeeks));
	const peels = form.elements.namedItem('peels');
	if (peels instanceof HTMLInputElement) peels.checked = wish.peels;
	part(form, 'avoid-rows').replaceChildren();
	for (const range of wish.avoid) {
		const row = addAvoidRow(form, root);
		end(row, 'from').value = range.from;
		end(row, 'to').value = range.to;
	}
}

/** Adds an empty stretch of days to avoid. */
export function addAvoidRow(form: HTMLFormElement, root: ParentNode): HTMLElement {
	const row = clone(root, 'avoid-row');
	part(form, 'avoid-rows').append(row);
	numberAvoidRows(form);
	return row;
}

/** Names each stretch by its place, so that labels, problems and the summary find it. */
export function numberAvoidRows(form: HTMLFormElement): void {
	for (const [place, row] of rows(form).entries()) {
		row.setAttribute('aria-label', `Days to avoid ${place + 1}`);
		part(row, 'which').textContent = ` days to avoid ${place + 1}`;
		for (const which of ['from', 'to'] as const) {
			const input = end(row, which);
			const field = `avoid-${place}-${which}`;
			input.id = `planner-${field}`;
			input.dataset['field'] = field;
			const box = input.parentElement;
			box?.querySelector('label')?.setAttribute('for', input.id);
			const problem = box?.querySelector<HTMLElement>('p');
			if (problem) {
				problem.id = `${input.id}-problem`;
				problem.dataset['problemOf'] = field;
			}
		}
	}
}

const rows = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLElement>('[data-part="avoid-row"]')];

function end(row: HTMLElement, which: 'from' | 'to'): HTMLInputElement {
	const input = row.querySelector<HTMLInputElement>(`[data-end="${which}"]`);
	if (input === null) throw new Error(`A stretch of days to avoid has no input for "${which}".`);
	return input;
}

const typedDay = (input: HTMLInputElement) => (input.validity.badInput ? UNREADABLE : input.value);
