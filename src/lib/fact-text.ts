import type { Clinic } from '#src/schemas/clinic.ts';
import type { AftercareRule, Course, HealingStage, PreparationStep } from '#src/schemas/facts.ts';
import { deviceSentence } from './clinic-contact.ts';
import { about, firstToLast, together, weeksOf } from './course-length.ts';
import { nearest } from './edit-distance.ts';

/** The facts that a sentence may place with `<Fact name="…" />`. */
export interface Facts {
	clinic: Pick<Clinic, 'device'>;
	courses: readonly Pick<Course, 'id' | 'studied' | 'ours'>[];
	healing: readonly Pick<HealingStage, 'id' | 'when'>[];
	aftercare: readonly Pick<AftercareRule, 'id' | 'wait'>[];
	preparation: readonly Pick<PreparationStep, 'id' | 'ahead'>[];
}

/** Said where no source gives a wait. */
export const NO_WAIT = 'until your skin is calm and the clinic has said yes';

/** Said where no source gives how long before. */
export const NO_AHEAD = 'ask the clinic when';

/** The words of one fact, e.g. `course.dark-spots.ours.sessions` gives `4 to 6 sessions`. Throws a sentence for an unknown name. */
export function factText(name: string, facts: Facts): string {
	const known = factTexts(facts);
	const text = known.get(name);
	if (text !== undefined) return text;
	const meant = nearest(name, known.keys());
	throw new Error(
		`There is no fact "${name}". ${meant === undefined ? 'Names look like course.dark-spots.ours.sessions or aftercare.make-up.wait' : `Did you mean "${meant}"?`}`,
	);
}

/** Every name that a sentence may use, with its words. */
export function factTexts({ clinic, courses, healing, aftercare, preparation }: Facts): Map<string, string> {
	const texts = new Map([['clinic.device', deviceSentence(clinic.device)]]);
	const fairLook = aftercare.find(({ id }) => id === FAIR_LOOK)?.wait;
	for (const { id, ours, studied } of courses) {
		for (const [whose, plan] of Object.entries({ ours, studied })) {
			if (plan === undefined) continue;
			texts.set(`course.${id}.${whose}.sessions`, rangeText(plan.sessions, 'sessions'));
			if (plan.gapWeeks !== undefined) texts.set(`course.${id}.${whose}.gap`, rangeText(plan.gapWeeks, 'weeks'));
		}
		// Only a plan has a length: the fewest sessions of one study do not go with the shortest gap of another.
		if (ours !== undefined) {
			texts.set(`course.${id}.ours.span`, about(firstToLast(ours)));
			if (fairLook !== undefined) texts.set(`course.${id}.ours.total`, about(together(firstToLast(ours), weeksOf(fairLook))));
		}
	}
	for (const { id, when } of healing) texts.set(`healing.${id}.when`, periodText(when));
	for (const { id, wait } of aftercare) texts.set(`aftercare.${id}.wait`, wait === undefined ? NO_WAIT : rangeText(wait, wait.unit));
	for (const { id, ahead } of preparation) texts.set(`preparation.${id}.ahead`, ahead === undefined ? NO_AHEAD : rangeText(ahead, ahead.unit));
	return texts;
}

/** The rule whose wait says how long after the last session a result can be judged. */
const FAIR_LOOK = 'judging';

/** Text or HTML with every `<Fact name="…" />` in it put into words. */
export function fillFacts(text: string, facts: Facts): string {
	return text.replaceAll(/<Fact\s+name="([^"]*)"\s*\/>/g, (_, name: string) => factText(name, facts));
}

interface Ends {
	from: number;
	to: number;
}

/** `4 to 6 sessions`, `1 session`, `up to 2 days`. */
export function rangeText({ from, to }: Ends, units: string): string {
	const unit = to === 1 ? units.slice(0, -1) : units;
	if (from === to) return `${to} ${unit}`;
	return from === 0 ? `up to ${to} ${unit}` : `${from} to ${to} ${unit}`;
}

/** How long to wait after a session, where a source says it. */
export const waitText = (wait: AftercareRule['wait']): string | undefined => wait && `How long: ${rangeText(wait, wait.unit)}.`;

/** How long before a session, where a source says it. */
export const aheadText = (ahead: PreparationStep['ahead']): string | undefined => ahead && `How long before: ${rangeText(ahead, ahead.unit)}.`;

/** A place on the calendar of healing, counted from the treatment: `days 1 to 3`, `month 6`. */
export function periodText({ from, to, unit }: Ends & { unit: string }): string {
	return from === to ? `${unit.slice(0, -1)} ${to}` : `${unit} ${from} to ${to}`;
}
