import { validateRequest, type RawPlanRequest } from '#src/planner/validate-request.ts';
import { planFragment, readPlanFragment } from '#src/planner/plan-address.ts';
import { planCourse, type Plan } from '#src/planner/plan.ts';
import { rangeText } from '#src/lib/fact-text.ts';
import type { Day } from '#src/lib/days.ts';
import { isBefore, plusWeeks } from '#src/planner/days.ts';
import { earliestAfterEvent } from '#src/planner/earliest-session.ts';
import { dayInFragment, weeksInFragment } from '#src/lib/event-address.ts';
import { eventOutlook } from '#src/planner/event-outlook.ts';
import { dayWithWeekday } from '#src/planner/format.ts';
import { planHeading } from '#src/planner/plan-steps.ts';
import { COURSE_NUMBERS, type CourseNumber, ownNumbers, usualCourse } from '#src/planner/gaps.ts';
import type { PlannerFacts, PlanRequest } from '#src/planner/plan-request.ts';
import { part } from '#src/elements/dom/clone.ts';
import { followProblem, showProblems } from '#src/components/form/problems.ts';
import { showPlan } from './show-plan.ts';
import { today } from '#src/elements/dom/today.ts';
import { addAvoidRow, chooseCounting, fillRequestForm, numberAvoidRows, readRequestForm, requestField } from './plan-request-form.ts';
import { isEnterInField } from '#src/elements/dom/enter.ts';

/** The planner: a form in, a sketch out. It keeps the plan behind the `#` of the address and nowhere else, and sends nothing. */
class CoursePlanner extends HTMLElement {
	#facts: PlannerFacts | undefined;
	#plan: Plan | undefined;
	/** The numbers that the reader typed, or that came with a plan: another concern leaves them as they are. */
	#own = new Set<CourseNumber>();

	connectedCallback() {
		this.#facts = JSON.parse(part(this, 'facts').textContent ?? '') as PlannerFacts;
		this.#form.addEventListener('keydown', this.#onKeydown);
		this.addEventListener('change', this.#change);
		this.addEventListener('input', this.#input);
		this.addEventListener('click', this.#onClick);
		window.addEventListener('hashchange', this.#readAddress);
		window.addEventListener('pageshow', this.#restored);
		this.#readAddress();
		this.#restored();
	}

	disconnectedCallback() {
		window.removeEventListener('hashchange', this.#readAddress);
		window.removeEventListener('pageshow', this.#restored);
	}

	get #form() {
		return part(this, 'form');
	}

	/** Shows the plan that the address holds, or answers for the event that it names. For anything else it says so, and changes nothing. */
	#readAddress = () => {
		if (this.#facts === undefined) return;
		// A jump within the page, to its text or a heading: the plan goes back into the address, from where it is sent and kept.
		if (document.getElementById(location.hash.slice(1)) !== null) return this.#markStale();
		const weeks = weeksInFragment(location.hash);
		const event = weeks === undefined ? dayInFragment(location.hash, today()) : plusWeeks(today(), weeks);
		if (event !== undefined) return this.#answer(event, this.#facts);
		const read = readPlanFragment(location.hash, this.#facts, today());
		const says = part(this, 'says');
		says.hidden = read.kind !== 'unreadable';
		says.textContent = read.kind === 'unreadable' ? read.sentence : '';
		if (read.kind !== 'plan') return;
		fillRequestForm(this.#form, this, read.request);
		this.#own.clear();
		this.#noteOwn();
		this.#updateHints();
		this.#show(read.request);
		// Whoever follows a link came for the plan; whoever reloads or comes back is left where she was.
		const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		const stays = document.readyState !== 'complete' && (entry?.type === 'reload' || entry?.type === 'back_forward');
		if (!stays) this.#toPlan();
	};

	/** "My event is in N weeks": the form counts back from it, and what fits is said before a concern is chosen. */
	#answer(event: Day, facts: PlannerFacts) {
		chooseCounting(this.#form, 'to-event');
		requestField(this.#form, 'day').value = event;
		this.#updateHints();
		this.#markStale();
		const says = part(this, 'says');
		says.hidden = false;
		says.textContent = eventOutlook(event, facts, today());
	}

	/** A browser may restore the concern of an earlier visit without an event: the numbers that belong to it are restored too. */
	#restored = () => {
		this.#noteOwn();
		const { concern, sessions, gapWeeks } = readRequestForm(this.#form);
		if (sessions === '' && gapWeeks === '') this.#fillUsual(concern);
		this.#updateHints();
	};

	#noteOwn() {
		const form = readRequestForm(this.#form);
		for (const name of ownNumbers(form, this.#usual(form.concern))) this.#own.add(name);
	}

	/** Says of the plan that is shown when the form no longer asks for it. While it does, the plan is in the address, so that it can be sent and kept. */
	#markStale = () => {
		if (this.#facts === undefined || this.#plan === undefined) return;
		const { request } = validateRequest(readRequestForm(this.#form), this.#facts, this.#plan.request.madeOn);
		const fragment = planFragment(this.#plan.request);
		const old = request === undefined || planFragment(request) !== fragment;
		if (!old && location.hash !== `#${fragment}`) history.replaceState(history.state, '', `#${fragment}`);
		this.toggleAttribute('data-old', old);
		part(this, 'old').hidden = !old;
		for (const kept of this.querySelectorAll<HTMLElement>('[data-of-a-plan]')) kept.inert = old;
	};

	#onKeydown = (event: KeyboardEvent) => {
		if (isEnterInField(event)) this.#make();
	};

	#make() {
		if (this.#facts === undefined) return;
		const { request, problems } = validateRequest(readRequestForm(this.#form), this.#facts, today());
		showProblems(this, problems ?? []);
		if (request === undefined) return;
		part(this, 'says').hidden = true;
		this.#show(request);
		this.#toPlan();
	}

	/** The plan at the top of the screen, its heading with the focus. */
	#toPlan() {
		const heading = part(this, 'heading');
		heading.focus({ preventScroll: true });
		heading.scrollIntoView();
	}

	#show(request: PlanRequest) {
		if (this.#facts === undefined) return;
		const plan = planCourse(request, this.#facts);
		this.#plan = plan;
		this.dataset['planned'] = plan.sessions.length === 0 ? 'none' : '';
		part(this, 'heading').textContent = planHeading(plan, this.#course(request.concern)?.name ?? '');
		const [first] = plan.steps;
		const passed = first !== undefined && isBefore(first.day, today());
		part(this, 'made').textContent =
			`Made on ${dayWithWeekday(request.madeOn)}.${passed ? ` ${dayWithWeekday(first.day)} has passed, so choose later days and make it again.` : ''}`;
		part(this, 'done').textContent = '';
		part(this, 'sent').hidden = true;
		this.querySelector<HTMLElement>('[data-action="after-event"]')?.toggleAttribute('hidden', plan.event?.fit !== 'none');
		showPlan(part(this, 'plan-view'), plan);
		part(this, 'sheet', HTMLAnchorElement).hash = planFragment(request);
		const cost = this.querySelector<HTMLElement>('cost-course');
		if (cost !== null) {
			cost.dataset['peels'] = String(plan.peels.length);
			cost.dataset['sessions'] = String(plan.sessions.length);
		}
		part(this, 'result').hidden = false;
		this.#markStale();
	}

	#course = (id: string) => this.#facts?.courses.find((course) => course.id === id);

	#input = ({ target }: Event) => {
		const typed = COURSE_NUMBERS.find((name) => requestField(this.#form, name) === target);
		if (typed !== undefined && requestField(this.#form, typed).value === '') this.#own.delete(typed);
		else if (typed !== undefined) this.#own.add(typed);
		this.#markStale();
	};

	#change = ({ target }: Event) => {
		if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
		const { field } = target.dataset;
		if (field === 'concern') this.#fillUsual(target.value);
		if (field === 'concern' || target.name === 'counting') this.#updateHints();
		this.#markStale();
	};

	/** What a concern usually has; not set where none is chosen. */
	#usual(concern: string) {
		const course = this.#course(concern);
		return course === undefined || this.#facts === undefined ? undefined : usualCourse(course, this.#facts.words.typical);
	}

	/** Starts the numbers that are nobody's own from what is usual for a concern. */
	#fillUsual(concern: string) {
		const usual = this.#usual(concern);
		if (usual === undefined) return;
		for (const name of COURSE_NUMBERS) if (!this.#own.has(name)) requestField(this.#form, name).value = String(usual[name]);
	}

	/** Labels and hints that follow what was chosen. */
	#updateHints() {
		const { concern, counting }: RawPlanRequest = readRequestForm(this.#form);
		const text = (selector: string, words: string) => {
			const place = this.querySelector(selector);
			if (place !== null) place.textContent = words;
		};
		const event = counting === 'to-event';
		part(this, 'consultation').hidden = !event;
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
		text('[data-hint-of="sessions"]', used(studied && rangeText(studied.sessions, 'sessions'), ours && rangeText(ours.sessions, 'sessions')));
		text('[data-hint-of="gapWeeks"]', used(studied?.gapWeeks && rangeText(studied.gapWeeks, 'weeks'), ours && rangeText(ours.gapWeeks, 'weeks')));
	}

	#onClick = (event: MouseEvent) => {
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
				this.#markStale();
				return this.querySelector<HTMLElement>('[data-action="add-avoid"]')?.focus();
			case 'save':
				return void this.#save();
			case 'after-event':
				return this.#makeAfterEvent();
		}
	};

	/** Where nothing fits before the event, the plan that starts after it. */
	#makeAfterEvent() {
		if (this.#plan === undefined) return;
		chooseCounting(this.#form, 'from-start');
		requestField(this.#form, 'day').value = earliestAfterEvent(this.#plan.request);
		this.#updateHints();
		this.#make();
	}

	/** The calendar file is made here, and its library is fetched only now. */
	async #save() {
		const plan = this.#plan;
		if (plan === undefined || this.#facts === undefined) return;
		const link = new URL(`#${planFragment(plan.request)}`, location.href).href;
		const made = await import('#src/planner/calendar-file.ts').catch(() => undefined);
		if (made === undefined) {
			// The site was renewed while this page was open, or the line is gone. The plan is in the address, so nothing is lost.
			part(this, 'done').textContent = 'The calendar could not be loaded. Reload this page, then save again: your plan stays in its address.';
			return;
		}
		const { calendarFile } = made;
		const concern = this.#course(plan.request.concern)?.name ?? '';
		const file = new Blob([calendarFile(plan, { concern, link, help: this.dataset['help'] ?? '', words: this.#facts.words })], {
			type: 'text/calendar;charset=utf-8',
		});
		const saved = document.createElement('a');
		saved.href = URL.createObjectURL(file);
		saved.download = `microneedling-${plan.request.concern}.ics`;
		saved.click();
		setTimeout(() => URL.revokeObjectURL(saved.href), 60_000);
		part(this, 'done').textContent =
			'The calendar file is saved. Open it to add the days to your calendar. A different sketch that you saved before stays there: delete its days yourself.';
	}
}

customElements.define('course-planner', CoursePlanner);
