import { validateRequest, type RawPlanRequest } from '#src/planner/validate-request.ts';
import { planFragment, readPlanFragment } from '#src/planner/plan-address.ts';
import { planCourse, type Plan } from '#src/planner/plan.ts';
import { amount } from '#src/lib/fact-text.ts';
import { countInWords, dayWithWeekday } from '#src/planner/labels.ts';
import { type PlannerFacts, usualCourse, type PlanRequest } from '#src/planner/plan-request.ts';
import { part } from '#src/elements/dom/clone.ts';
import { followProblem, showProblems } from '#src/components/form/problems.ts';
import { showPlan } from './show-plan.ts';
import { today } from '#src/elements/dom/today.ts';
import { addAvoidRow, fillRequestForm, numberAvoidRows, readRequestForm, requestField } from './plan-request-form.ts';
import { isEnterInField } from '#src/elements/dom/enter.ts';

/** The planner: a form in, a sketch out. It keeps the plan behind the `#` of the address and nowhere else, and sends nothing. */
class CoursePlanner extends HTMLElement {
	#facts: PlannerFacts | undefined;
	#plan: Plan | undefined;

	connectedCallback() {
		this.#facts = JSON.parse(part(this, 'facts').textContent ?? '') as PlannerFacts;
		this.#form.addEventListener('keydown', this.#key);
		this.addEventListener('change', this.#change);
		this.addEventListener('click', this.#press);
		window.addEventListener('hashchange', this.#open);
		this.#open();
		this.#suit();
	}

	disconnectedCallback() {
		this.#form.removeEventListener('keydown', this.#key);
		this.removeEventListener('change', this.#change);
		this.removeEventListener('click', this.#press);
		window.removeEventListener('hashchange', this.#open);
	}

	get #form() {
		return part(this, 'form');
	}

	/** Shows the plan that the address holds. What is not a plan is said, and changes nothing. */
	#open = () => {
		if (this.#facts === undefined || document.getElementById(location.hash.slice(1)) !== null) return;
		const read = readPlanFragment(location.hash, this.#facts, today());
		const says = part(this, 'says');
		says.hidden = read.kind !== 'unreadable';
		says.textContent = read.kind === 'unreadable' ? read.sentence : '';
		if (read.kind !== 'plan') return;
		fillRequestForm(this.#form, this, read.request);
		this.#suit();
		this.#show(read.request);
	};

	#key = (event: KeyboardEvent) => {
		if (isEnterInField(event)) this.#make();
	};

	#make() {
		if (this.#facts === undefined) return;
		const { request, problems } = validateRequest(readRequestForm(this.#form), this.#facts, today());
		showProblems(this, problems ?? []);
		if (request === undefined) return;
		part(this, 'says').hidden = true;
		history.replaceState(history.state, '', `#${planFragment(request)}`);
		this.#show(request);
		part(this, 'heading').focus();
	}

	#show(request: PlanRequest) {
		if (this.#facts === undefined) return;
		const plan = planCourse(request, this.#facts);
		this.#plan = plan;
		this.dataset['planned'] = '';
		part(this, 'heading').textContent = `${this.#course(request.concern)?.name ?? ''}: ${countInWords(plan.sessions.length, 'session')}`;
		part(this, 'made').textContent =
			`Made on ${dayWithWeekday(request.madeOn)}.${request.madeOn === today() ? '' : ' If a day in it has passed, make it again.'}`;
		part(this, 'done').textContent = '';
		part(this, 'link').hidden = true;
		showPlan(part(this, 'plan-view'), plan);
		part(this, 'sheet', HTMLAnchorElement).hash = planFragment(request);
		const cost = this.querySelector<HTMLElement>('cost-course');
		if (cost !== null) {
			cost.dataset['peels'] = String(plan.peels.length);
			cost.dataset['sessions'] = String(plan.sessions.length);
		}
		part(this, 'result').hidden = false;
	}

	#course = (id: string) => this.#facts?.courses.find((course) => course.id === id);

	#change = ({ target }: Event) => {
		if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
		const { field } = target.dataset;
		const course = field === 'concern' ? this.#course(target.value) : undefined;
		if (course !== undefined) {
			const usual = usualCourse(course);
			requestField(this.#form, 'sessions').value = String(usual.sessions);
			requestField(this.#form, 'gapWeeks').value = String(usual.gapWeeks);
		}
		if (field === 'concern' || target.name === 'counting') this.#suit();
	};

	/** Labels and hints that follow what was chosen. */
	#suit() {
		const { concern, counting }: RawPlanRequest = readRequestForm(this.#form);
		const text = (selector: string, words: string) => {
			const place = this.querySelector(selector);
			if (place !== null) place.textContent = words;
		};
		const event = counting === 'to-event';
		text('[data-label-of="day"]', event ? 'Day of the event' : 'First possible day');
		text(
			'[data-hint-of="day"]',
			`${event ? 'A wedding, a photograph, a holiday.' : 'After your consultation.'} Pick the day, or type it the way your device writes days.`,
		);
		const course = this.#course(concern);
		if (course === undefined) return;
		const used = (studied: string | undefined, ours: string | undefined) =>
			[ours === undefined ? '' : `Our usual plan: ${ours}.`, studied === undefined ? 'No study gives a number.' : `Studies used ${studied}.`]
				.filter(Boolean)
				.join(' ');
		const { studied, ours } = course;
		text('[data-hint-of="sessions"]', used(studied && amount(studied.sessions, 'sessions'), ours && amount(ours.sessions, 'sessions')));
		text('[data-hint-of="gapWeeks"]', used(studied?.gapWeeks && amount(studied.gapWeeks, 'weeks'), ours && amount(ours.gapWeeks, 'weeks')));
	}

	#press = (event: MouseEvent) => {
		followProblem(event);
		const button = (event.target as Element).closest<HTMLElement>('[data-action]');
		switch (button?.dataset['action']) {
			case 'make':
				return this.#make();
			case 'add-avoid':
				return addAvoidRow(this.#form, this).querySelector('input')?.focus();
			case 'remove-avoid':
				button?.closest('[data-part="avoid-row"]')?.remove();
				numberAvoidRows(this.#form);
				return this.querySelector<HTMLElement>('[data-action="add-avoid"]')?.focus();
			case 'save':
				return void this.#save();
			case 'share':
				return void this.#share();
			case 'print':
				return print();
		}
	};

	/** The calendar file is made here, and its library is fetched only now. */
	async #save() {
		if (this.#plan === undefined) return;
		const { calendarFile } = await import('#src/planner/calendar-file.ts');
		const concern = this.#course(this.#plan.request.concern)?.name ?? '';
		const file = new Blob([calendarFile(this.#plan, { concern, link: location.href, help: this.dataset['help'] ?? '' })], {
			type: 'text/calendar;charset=utf-8',
		});
		const link = document.createElement('a');
		link.href = URL.createObjectURL(file);
		link.download = `microneedling-${this.#plan.request.concern}.ics`;
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
		part(this, 'done').textContent = 'The calendar file is saved. Open it to add the days to your calendar.';
	}

	async #share() {
		const text = part(this, 'link-text', HTMLInputElement);
		text.value = location.href;
		part(this, 'link').hidden = false;
		try {
			await navigator.clipboard.writeText(location.href);
			part(this, 'done').textContent = 'The link is copied. Whoever opens it sees these days.';
		} catch {
			text.select();
			part(this, 'done').textContent = 'Copy the link from the box below. Whoever opens it sees these days.';
		}
	}
}

customElements.define('course-planner', CoursePlanner);
