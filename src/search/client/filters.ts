import { make } from '#src/elements/dom/make.ts';
import type { Kind, Stage } from '#src/search/engine/guide.ts';
import type { Narrowing } from '#src/search/engine/guide-search.ts';

const KINDS: readonly [Kind, string][] = [
	['question', 'Questions'],
	['article', 'Articles'],
];
const STAGES: readonly [Stage, string][] = [
	['before', 'Before'],
	['during', 'During'],
	['after', 'After'],
	['risks', 'Risks'],
	['cost', 'Cost'],
];

/** Buttons that narrow results to a kind and to a stage; of each group at most one is pressed. */
export function makeFilters(): HTMLElement {
	const group = (label: string, narrow: string, choices: readonly (readonly [string, string])[]) =>
		make(
			'div',
			'filter-group',
			{ role: 'group', 'aria-label': label },
			choices.map(([value, text]) => make('button', 'filter', { type: 'button', 'data-narrow': narrow, 'data-value': value, 'aria-pressed': 'false' }, [text])),
		);
	return make('div', 'filters', {}, [group('Show only', 'kind', KINDS), group('About', 'stage', STAGES)]);
}

/** Presses or releases one of the buttons, and notes in `narrowing` what the results are now narrowed to. */
export function pressFilter(filters: HTMLElement, button: HTMLButtonElement, narrowing: Narrowing): void {
	const pressed = button.getAttribute('aria-pressed') !== 'true';
	const { narrow, value } = button.dataset;
	for (const other of filters.querySelectorAll(`[data-narrow="${narrow ?? ''}"]`)) other.setAttribute('aria-pressed', String(pressed && other === button));
	if (narrow === 'kind') narrowing.kind = pressed ? (value as Kind) : undefined;
	else narrowing.stage = pressed ? (value as Stage) : undefined;
}
