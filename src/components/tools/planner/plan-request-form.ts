import type { RawPlanRequest } from '#src/planner/validate-request.ts';
import type { PlanRequest } from '#src/planner/plan-request.ts';
import { clone, part } from '#src/elements/dom/clone.ts';

/** Said of a date that was typed but does not exist: the browser then gives no value at all. */
const UNREADABLE = 'unreadable';

/** What the planner's fields hold. They are in no `<form>`, so that a browser has nothing to send. */
export function readRequestForm(form: HTMLElement): RawPlanRequest {
	return {
		concern: requestField(form, 'concern').value,
		counting: countings(form).find(({ checked }) => checked)?.value ?? '',
		day: typedDay(requestField(form, 'day')),
		consultation: typedDay(requestField(form, 'consultation')),
		sessions: requestField(form, 'sessions').value.trim(),
		gapWeeks: requestField(form, 'gapWeeks').value.trim(),
		peels: requestField(form, 'peels').checked,
		avoid: rows(form).map((row) => ({ from: typedDay(end(row, 'from')), to: typedDay(end(row, 'to')) })),
	};
}

/** Puts a request into the fields, as if it had been typed. */
export function fillRequestForm(form: HTMLElement, root: ParentNode, request: PlanRequest): void {
	requestField(form, 'concern').value = request.concern;
	chooseCounting(form, request.counting);
	requestField(form, 'day').value = request.day;
	requestField(form, 'consultation').value = request.consultation ?? '';
	requestField(form, 'sessions').value = String(request.sessions);
	requestField(form, 'gapWeeks').value = String(request.gapWeeks);
	requestField(form, 'peels').checked = request.peels;
	part(form, 'avoid-rows').replaceChildren();
	for (const range of request.avoid) {
		const row = addAvoidRow(form, root);
		end(row, 'from').value = range.from;
		end(row, 'to').value = range.to;
	}
}

/** Chooses between counting from a first day and back from an event. */
export function chooseCounting(form: HTMLElement, counting: PlanRequest['counting']): void {
	for (const radio of countings(form)) radio.checked = radio.value === counting;
}

/** Adds an empty stretch of days to avoid. */
export function addAvoidRow(form: HTMLElement, root: ParentNode): HTMLElement {
	const row = clone(root, 'avoid-row');
	part(form, 'avoid-rows').append(row);
	numberAvoidRows(form);
	return row;
}

/** Names each stretch by its place, so that labels, problems and the summary find it. */
export function numberAvoidRows(form: HTMLElement): void {
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
			const problem = box?.querySelector<HTMLElement>('[data-problem-of]');
			if (problem) {
				problem.id = `${input.id}-problem`;
				problem.dataset['problemOf'] = field;
			}
		}
	}
}

/** The control for one part of the request. */
export function requestField(form: HTMLElement, name: 'concern'): HTMLSelectElement;
export function requestField(form: HTMLElement, name: 'day' | 'consultation' | 'sessions' | 'gapWeeks' | 'peels'): HTMLInputElement;
export function requestField(form: HTMLElement, name: string): Element {
	const control = form.querySelector(`[data-field="${name}"]`);
	if (control === null) throw new Error(`The planner has no field for "${name}".`);
	return control;
}

const countings = (form: HTMLElement) => [...form.querySelectorAll<HTMLInputElement>('input[name="counting"]')];

const rows = (form: HTMLElement) => [...form.querySelectorAll<HTMLElement>('[data-part="avoid-row"]')];

function end(row: HTMLElement, which: 'from' | 'to'): HTMLInputElement {
	const input = row.querySelector<HTMLInputElement>(`[data-end="${which}"]`);
	if (input === null) throw new Error(`A stretch of days to avoid has no input for "${which}".`);
	return input;
}

const typedDay = (input: HTMLInputElement) => (input.validity.badInput ? UNREADABLE : input.value);
