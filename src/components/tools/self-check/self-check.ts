import { MEANING_TEXT } from '#src/lib/meaning-text.ts';
import { type AnsweredItem, suitabilityResult } from '#src/lib/suitability-result.ts';
import type { Meaning } from '#src/schemas/facts.ts';
import { clone, part } from '#src/elements/dom/clone.ts';
import { followProblem, showProblems } from '#src/components/form/problems.ts';
import { isEnterInField } from '#src/elements/dom/enter.ts';

/** Turns the answers on the page into a list to bring. The answers live in its radio buttons alone: nothing is stored, sent or put into the address. */
class SelfCheck extends HTMLElement {
	/** Whether this reader has pressed anything yet; an arrow key that chooses an answer counts as a press. */
	#pressed = false;

	connectedCallback() {
		this.#clear();
		addEventListener('pageshow', this.#forget);
		this.addEventListener('keydown', this.#key);
		this.addEventListener('change', this.#renew);
		this.addEventListener('click', this.#press);
	}

	disconnectedCallback() {
		removeEventListener('pageshow', this.#forget);
	}

	/** A browser may bring old answers back with a new copy of the page, after its script has run; they are nobody's business but today's reader's. */
	#forget = ({ persisted }: PageTransitionEvent) => {
		if (!persisted && !this.#pressed) this.#clear();
	};

	#show() {
		const chosen = this.#chosen();
		showProblems(this, chosen.size === 0 ? [{ field: 'first', sentence: 'Answer at least one question. Begin with the red flags.' }] : []);
		if (chosen.size === 0) return;
		this.#list(chosen);
		part(this, 'heading').focus();
	}

	/** The count beside the questions, and a list that is shown, follow every answer that changes. */
	#renew = () => {
		this.#count();
		if (!part(this, 'result').hidden) this.#list(this.#chosen());
	};

	#clear() {
		for (const radio of radios(this)) radio.checked = false;
		part(this, 'result').hidden = true;
		showProblems(this, []);
		this.#count();
	}

	/** How many are answered, and what those answers ask for. A sheet with other parts has no place for it. */
	#count() {
		const tally = this.querySelector<HTMLElement>('[data-part="tally"]');
		if (tally === null) return;
		const chosen = this.#chosen();
		const { redFlags, groups } = suitabilityResult(this.#items(), chosen);
		part(this, 'count').textContent = String(chosen.size);
		const lines = [
			{ what: redFlags.length === 1 ? 'Red flag' : 'Red flags', number: redFlags.length },
			...groups.map(({ means, answered }) => ({ what: MEANING_TEXT[means], number: answered.length })),
		];
		tally.hidden = lines.every(({ number }) => number === 0);
		tally.replaceChildren(...lines.filter(({ number }) => number > 0).map(({ what, number }) => clone(this, 'tally', { what, number: String(number) })));
	}

	#press = (event: MouseEvent) => {
		this.#pressed = true;
		followProblem(event);
		switch ((event.target as Element).closest<HTMLElement>('[data-action]')?.dataset['action']) {
			case 'show':
				return this.#show();
			case 'clear':
				return this.#clear();
			case 'print':
				return print();
		}
	};

	#key = (event: KeyboardEvent) => {
		if (isEnterInField(event)) this.#show();
	};

	#list(chosen: ReadonlyMap<string, number>) {
		const { redFlags, groups, open } = suitabilityResult(this.#items(), chosen);
		const raised = redFlags.length + groups.filter(({ means }) => means !== 'fine').reduce((sum, { answered }) => sum + answered.length, 0);
		part(this, 'summary').textContent =
			raised === 0
				? (this.dataset['nothingRaised'] ?? '')
				: `${raised === 1 ? 'One answer needs' : `${raised} answers need`} attention before any session. ${this.dataset['bring']}`;
		part(this, 'groups').replaceChildren(
			...(redFlags.length === 0 ? [] : [this.#group(this.dataset['redFlags'] ?? '', 'red-flag', redFlags.map(this.#line))]),
			...groups.map(({ means, answered }) => this.#group(MEANING_TEXT[means], means, answered.map(this.#line))),
			...(open.length === 0
				? []
				: [
						this.#group(
							'Not answered: ask about these',
							'open',
							open.map(({ topic }) => clone(this, 'open', { topic })),
						),
					]),
		);
		part(this, 'result').hidden = false;
	}

	#group(title: string, kind: Meaning | 'red-flag' | 'open', lines: HTMLElement[]): HTMLElement {
		const group = clone(this, 'group', { title });
		group.dataset['kind'] = kind;
		part(group, 'lines').append(...lines);
		return group;
	}

	#line = ({ id, topic, answer, means, why }: AnsweredItem): HTMLElement => {
		const line = clone(this, 'line', { topic, meaning: MEANING_TEXT[means], answered: `You answered: ${answer}.`, why });
		const basis = this.querySelector(`[data-item="${CSS.escape(id)}"] [data-part="basis"]`)?.cloneNode(true);
		if (basis instanceof HTMLElement) {
			basis.hidden = false;
			line.append(basis);
		}
		return line;
	};

	#items() {
		return [...this.querySelectorAll<HTMLElement>('[data-item]')].map((question) => ({
			id: question.dataset['item'] ?? '',
			topic: question.dataset['topic'] ?? '',
			redFlag: question.dataset['redFlag'] !== undefined,
			answers: radios(question).map(({ value, dataset }) => ({ answer: value, means: dataset['means'] as Meaning, why: dataset['why'] ?? '' })),
		}));
	}

	#chosen(): Map<string, number> {
		const questions = [...this.querySelectorAll<HTMLElement>('[data-item]')];
		return new Map(
			questions
				.map((question) => [question.dataset['item'] ?? '', radios(question).findIndex(({ checked }) => checked)] as const)
				.filter(([, place]) => place >= 0),
		);
	}
}

const radios = (question: HTMLElement) => [...question.querySelectorAll<HTMLInputElement>('input[type="radio"]')];

customElements.define('self-check', SelfCheck);
