import { readPlanFragment } from '#src/planner/plan-address.ts';
import { planCourse } from '#src/planner/plan.ts';
import { planHeading } from '#src/planner/plan-steps.ts';
import type { PlannerFacts } from '#src/planner/plan-request.ts';
import { part } from '#src/elements/dom/clone.ts';
import { showPlan } from './show-plan.ts';
import { today } from '#src/elements/dom/today.ts';

/** Shows the plan that is behind the `#` of the address. */
class PlanSummary extends HTMLElement {
	/** The address of the plan that is shown, from its `#` on. */
	#shown: string | undefined;

	connectedCallback() {
		this.#show();
		window.addEventListener('hashchange', this.#show);
	}

	disconnectedCallback() {
		window.removeEventListener('hashchange', this.#show);
	}

	#show = () => {
		if (document.getElementById(location.hash.slice(1)) !== null) {
			// A jump within the page: the plan goes back into the address, from where it is sent and kept.
			if (this.#shown !== undefined) history.replaceState(history.state, '', this.#shown);
			return;
		}
		const facts = JSON.parse(part(this, 'facts').textContent ?? '') as PlannerFacts;
		const read = readPlanFragment(location.hash, facts, today());
		const says = part(this, 'says');
		says.hidden = read.kind !== 'unreadable';
		says.textContent = read.kind === 'unreadable' ? read.sentence : '';
		part(this, 'result').hidden = read.kind !== 'plan';
		part(this, 'none').hidden = read.kind === 'plan';
		this.#shown = read.kind === 'plan' ? location.hash : undefined;
		if (read.kind !== 'plan') return;
		const plan = planCourse(read.request, facts);
		const name = facts.courses.find(({ id }) => id === read.request.concern)?.name ?? '';
		part(this, 'heading').textContent = `${planHeading(plan, name)}.`;
		part(this, 'back', HTMLAnchorElement).hash = location.hash;
		showPlan(part(this, 'plan-view'), plan);
	};
}

customElements.define('plan-summary', PlanSummary);
