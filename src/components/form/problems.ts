import type { Problem } from '#src/planner/validate-request.ts';
import { clone, part } from '#src/elements/dom/clone.ts';

/*
 * Problems of a form: each sentence beside its field, and all of them in a summary that takes the focus and is read out.
 * A field is the control (or group) with `data-field="name"`; its sentence goes to the element with `data-problem-of="name"`.
 */

/** Shows the problems, or takes all away when there are none. What was typed stays as it is. */
export function showProblems(root: HTMLElement, problems: readonly Problem[]): void {
	clearProblems(root);
	const summary = part(root, 'problems');
	summary.hidden = problems.length === 0;
	if (problems.length === 0) return;

	const list = part(summary, 'problem-list');
	for (const { field, sentence } of problems) {
		const line = clone(root, 'problem', { sentence });
		const control = root.querySelector<HTMLElement>(`[data-field="${field}"]`);
		if (control !== null) {
			mark(control, root, field, sentence);
			const link = line.querySelector('a');
			if (link !== null) link.href = `#${control.id}`;
		}
		list.append(line);
	}
	summary.focus();
}

/** Leads from a line of the summary to its field, and leaves the address as it is. */
export function followProblem(event: MouseEvent): void {
	const link = (event.target as Element).closest<HTMLAnchorElement>('[data-part="problems"] a');
	if (link === null) return;
	event.preventDefault();
	document.getElementById(link.hash.slice(1))?.focus();
}

function clearProblems(root: HTMLElement) {
	part(root, 'problem-list').replaceChildren();
	for (const place of root.querySelectorAll<HTMLElement>('[data-problem-of]')) {
		place.textContent = '';
		place.hidden = true;
	}
	for (const control of root.querySelectorAll('[data-field][aria-invalid]')) {
		control.removeAttribute('aria-invalid');
		describe(control, (ids) => ids.filter((id) => !id.endsWith('-problem')));
	}
}

function mark(control: HTMLElement, root: HTMLElement, field: string, sentence: string) {
	const place = root.querySelector<HTMLElement>(`[data-problem-of="${field}"]`);
	if (place === null) return;
	place.textContent = sentence;
	place.hidden = false;
	control.setAttribute('aria-invalid', 'true');
	describe(control, (ids) => [...ids, place.id]);
}

function describe(control: Element, change: (ids: string[]) => string[]) {
	const ids = change((control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
	if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
	else control.removeAttribute('aria-describedby');
}
