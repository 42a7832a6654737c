import { type DrawnDay, type DrawnMonth, drawnMonths } from '#src/planner/drawn-months.ts';
import { markInWords } from '#src/planner/mark-labels.ts';
import type { Plan } from '#src/planner/plan.ts';
import { eventAnswers, eventSpan, planAnswers } from '#src/planner/plan-steps.ts';
import { clone, part } from '#src/elements/dom/clone.ts';

/** Fills the empty view of a plan (PlanView.astro). A part that a short view does not have is left out. */
export function showPlan(view: HTMLElement, plan: Plan): void {
	const fill = (name: string, nodes: () => Node[]) => {
		const place = view.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (place === null) return;
		const made = nodes();
		place.replaceChildren(...made);
		const box = place.closest<HTMLElement>('[data-empty-hides]') ?? place;
		box.hidden = made.length === 0;
	};
	const sentence = (words: string) => clone(view, 'sentence', { sentence: words });
	const notes = (weight: 'care' | 'know') => plan.notes.filter((note) => note.weight === weight).map((note) => sentence(note.sentence));

	fill('care', () => notes('care'));
	fill('know', () => notes('know'));
	const span = view.querySelector('[data-part="event-span"]');
	if (span !== null) span.textContent = eventSpan(plan);
	fill('aims', () =>
		eventAnswers(plan).map(({ fits, ...words }) => {
			const aim = clone(view, 'aim', words);
			aim.dataset['fits'] = String(fits);
			return aim;
		}),
	);
	fill('answers', () => planAnswers(plan).map((answer) => clone(view, 'answer', answer)));
	fill('steps', () =>
		plan.steps.map(({ kind, day, when, title, lines }) => {
			const step = clone(view, 'step', { title, when });
			step.dataset['kind'] = kind;
			step.querySelector('time')?.setAttribute('datetime', day);
			const list = part(step, 'lines');
			list.append(...lines.map(sentence));
			list.hidden = lines.length === 0;
			return step;
		}),
	);
	fill('months', () => (plan.sessions.length === 0 ? [] : drawnMonths(plan).map((month) => drawMonth(view, month))));
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
	const cell = clone(view, 'day', { date: String(Number(drawn.day.slice(8))), mark: markInWords(drawn) });
	if (drawn.mark === undefined) cell.lastElementChild?.remove();
	else cell.dataset['mark'] = drawn.mark;
	return cell;
}
