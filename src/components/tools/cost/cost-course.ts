import type { Problem } from '#src/planner/validate-request.ts';
import { type CostExtra, type CostQuestion, courseCost, notCounted } from '#src/planner/course-cost.ts';
import { formatPrice } from '#src/lib/money.ts';
import { type HowOften, timesPaid } from '#src/lib/times-paid.ts';
import { type PricedThing, readPrice } from '#src/planner/price.ts';
import { clone, part } from '#src/elements/dom/clone.ts';
import { followProblem, showProblems } from '#src/components/form/problems.ts';
import { isEnterInField } from '#src/elements/dom/enter.ts';

/** What a price is for. */
const PAID: Readonly<Record<HowOften, string>> = { once: 'the whole course', session: 'one session', month: 'one month' };

/** Adds up a course from a price. In the planner `data-sessions` and `data-peels` come from the plan, and the sum follows it. */
class CostCourse extends HTMLElement {
	static observedAttributes = ['data-sessions'];

	connectedCallback() {
		this.addEventListener('keydown', this.#key);
		this.addEventListener('change', this.#choose);
		this.addEventListener('input', this.#clear);
		this.addEventListener('click', this.#press);
	}

	/** Another plan, another sum: the old one is taken away, what was typed stays. */
	attributeChangedCallback() {
		part(this, 'peel').hidden = this.dataset['peels'] === '0';
		this.#clear();
	}

	get #currency(): string {
		return this.dataset['currency'] ?? '';
	}

	#field(name: string): HTMLInputElement | HTMLSelectElement | undefined {
		return this.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-field="${name}"]`) ?? undefined;
	}

	/** The clinic's own price that was chosen, if one was. */
	get #chosen(): HTMLOptionElement | undefined {
		const which = this.#field('which');
		const option = which instanceof HTMLSelectElement ? which.selectedOptions[0] : undefined;
		return option?.value === 'typed' ? undefined : option;
	}

	#choose = ({ target }: Event) => {
		if (!(target instanceof HTMLSelectElement)) return;
		part(this, 'typed').hidden = this.#chosen !== undefined;
		this.#clear();
	};

	/** A sum stands only beside the figures that it was made from. */
	#clear = () => {
		part(this, 'sum').hidden = true;
		part(this, 'note').hidden = true;
	};

	#key = (event: KeyboardEvent) => {
		if (isEnterInField(event)) this.#add();
	};

	#press = (event: MouseEvent) => {
		followProblem(event);
		if ((event.target as Element).closest('[data-action="add"]') !== null) this.#add();
	};

	#add() {
		const problems: Problem[] = [];
		const price = (field: string, priced: PricedThing): number => {
			const { hundredths, problem } = readPrice(this.#field(field)?.value ?? '', this.#currency, priced);
			if (problem !== undefined) problems.push({ field, sentence: problem });
			return hundredths ?? 0;
		};
		const priceIfTyped = (field: string, per: string): number | undefined =>
			this.#field(field)?.value.trim() === '' ? undefined : price(field, { per, mayBeFree: true });
		const chosen = this.#chosen;
		const isOfCourse = (chosen === undefined ? this.#field('per')?.value : chosen.dataset['per']) === 'course';
		const amount = chosen === undefined ? price('price', { per: isOfCourse ? PAID.once : PAID.session, mayBeFree: false }) : Number(chosen.value);
		const sessions = this.#sessions(problems);
		const peels = this.dataset['peels'] === undefined ? sessions - 1 : Number(this.dataset['peels']);
		const each = part(this, 'peel').hidden ? undefined : priceIfTyped('peel', 'one peel');
		const extras = this.#extras(sessions, priceIfTyped);
		showProblems(this, problems);
		if (problems.length > 0) return this.#clear();
		const asked: CostQuestion = {
			sessions,
			price: { amount, per: isOfCourse ? 'course' : 'session' },
			peels: each === undefined ? undefined : { count: peels, each },
			extras,
		};
		// Only a plan knows whether peels are meant to be in it.
		this.#show(asked, this.dataset['peels'] === undefined ? 0 : peels, chosen);
	}

	#extras(sessions: number, priceIfTyped: (field: string, per: string) => number | undefined): CostExtra[] {
		const months = { gapMonths: Number(this.dataset['gapMonths']), waitMonths: Number(this.dataset['waitMonths']) };
		return [...this.querySelectorAll<HTMLInputElement>('[data-extra]')].flatMap(({ dataset }) => {
			const often = dataset['often'] as HowOften;
			const each = priceIfTyped(dataset['field'] ?? '', PAID[often]);
			return each === undefined ? [] : [{ what: dataset['extra'] ?? '', count: timesPaid(often, sessions, months), each }];
		});
	}

	#sessions(problems: Problem[]): number {
		const planned = this.dataset['sessions'];
		if (planned !== undefined) return Number(planned);
		const input = this.#field('sessions');
		const { from, to } = input?.dataset ?? {};
		const typed = input?.value.trim() ?? '';
		const sessions = /^\d+$/.test(typed) ? Number(typed) : 0;
		if (sessions < Number(from) || sessions > Number(to))
			problems.push({ field: 'sessions', sentence: `Type a whole number of sessions from ${from} to ${to}.` });
		return sessions;
	}

	#show(asked: CostQuestion, plannedPeels: number, chosen: HTMLOptionElement | undefined) {
		const { lines, total } = courseCost(asked);
		const price = (amount: number) => formatPrice(amount, this.#currency);
		part(this, 'lines').replaceChildren(
			...lines.map(({ what, each, amount }) => clone(this, 'line', { what: each === undefined ? what : `${what} at ${price(each)}`, amount: price(amount) })),
		);
		part(this, 'total').textContent = price(total);
		part(this, 'sum').hidden = false;
		const included = chosen?.dataset['includes'];
		const note = part(this, 'note');
		note.textContent = [
			included === undefined ? 'Ask what is included.' : `Included: ${included}.`,
			notCounted(asked, plannedPeels),
			'Ask for the whole price in writing, with what is extra, what a check-up costs, and what you get back if you stop early.',
		]
			.filter(Boolean)
			.join(' ');
		note.hidden = false;
	}
}

customElements.define('cost-course', CostCourse);
