import { drawnMonths, type DrawnDay, type DrawnMonth } from '#src/planner/drawn-months.ts';
import { MARK_LABELS } from '#src/planner/mark-labels.ts';
import type { Plan } from '#src/planner/plan.ts';
import { planAnswers, planSteps } from '#src/planner/plan-steps.ts';
import { clone, part } from '#src/elements/dom/clone.ts';

/** Fills the empty view of a plan (components/tools/PlanView.astro). */
export function showPlan(view: HTMLElement, plan: Plan): void {
	const fill = (name: string, nodes: Node[]) => {
		const place = view.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (place === null) return;
		place.replaceChildren(...nodes);
		const box = place.closest<HTMLElement>('[data-empty-hides]') ?? place;
		box.hidden = nodes.length === 0;
	};
	const sentences = (weight: 'care' | 'know') =>
		plan.notes.filter((note) => note.weight === weight).map(({ sentence }) => clone(view, 'sentence', { sentence }));

	fill('care', sentences('care'));
	fill('know', sentences('know'));
	fill(
		'answers',
		planAnswers(plan).map((answer) => clone(view, 'answer', answer)),
	);
	fill(
		'steps',
		planSteps(plan).map(({ kind, day, when, title, lines }) => {
			const step = clone(view, 'step', { title, when });
			step.dataset['kind'] = kind;
			step.querySelector('time')?.setAttribute('datetime', day);
			part(step, 'lines').append(...lines.map((line) => clone(view, 'line', { line })));
			return step;
		}),
	);
	if (view.querySelector('[data-part="months"]') !== null)
		fill(
			'months',
			drawnMonths(plan).map((month) => drawMonth(view, month)),
		);
}

function drawMonth(view: HTMLElement, { name, weeks }: DrawnMonth): HTMLElement {
	const table = clone(view, 'month', { name });
	for (const week of weeks) {
		const row = table.querySelector('tbody')?.appendChild(document.createElement('tr'));
		row?.append(...week.map((day) => drawDay(view, day)));
	}
	return table;
}

function drawDay(view: HTMLElement, drawn: DrawnDay | undefined): HTMLElement {
	if (drawn === undefined) return document.createElement('td');
	const cell = clone(view, 'day', { date: String(Number(drawn.day.slice(8))) });
	if (drawn.mark !== undefined) {
		cell.dataset['mark'] = drawn.mark;
		part(cell, 'mark').textContent = `: ${MARK_LABELS[drawn.mark]}${drawn.number === undefined ? '' : ` ${drawn.number}`}`;
	} else part(cell, 'mark').remove();
	return cell;
}
