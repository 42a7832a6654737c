import { validateRequest } from './validate-request.ts';
import { type Day, isDay } from '#src/lib/days.ts';
import { isBefore, plusDays } from './days.ts';
import type { PlannerFacts, PlanRequest } from './plan-request.ts';

/*
 * A plan in the part of an address after `#`, which no server ever sees:
 * #plan=1&made=2026-11-23&for=acne-scars&from=2027-01-11&sessions=3&gap=4&peels=no&avoid=2027-02-01/2027-02-14
 * A plan back from an event has event= in place of from=, and consultation= where that day is known.
 */

const VERSION = '1';

/** The address fragment that holds a plan, without its `#`. */
export function planFragment({ concern, counting, day, consultation, sessions, gapWeeks, peels, avoid, madeOn }: PlanRequest): string {
	const fields = {
		plan: VERSION,
		made: madeOn,
		for: concern,
		[counting === 'from-start' ? 'from' : 'event']: day,
		...(consultation && { consultation }),
		sessions: String(sessions),
		gap: String(gapWeeks),
		peels: peels ? 'yes' : 'no',
		...(avoid.length > 0 && { avoid: avoid.map(({ from, to }) => `${from}/${to}`).join(',') }),
	};
	return Object.entries(fields)
		.map(([name, value]) => `${name}=${value}`)
		.join('&');
}

export type ReadFragment =
	/** Nothing that claims to be a plan. */
	| { kind: 'none' }
	| { kind: 'plan'; request: PlanRequest }
	/** Something else, or a plan that was cut or changed: a sentence for the reader. */
	| { kind: 'unreadable'; sentence: string };

/** Reads a fragment strictly: what is not wholly a plan of ours is refused in words, and nothing of it is used. */
export function readPlanFragment(fragment: string, facts: Pick<PlannerFacts, 'courses' | 'words'>, today: Day): ReadFragment {
	const text = untangled(fragment.replace(/^#/, ''));
	if (text === '') return { kind: 'none' };
	if (text.startsWith('event-on=')) return unreadable(NO_DAY_AHEAD);
	const fields = readFields(text);
	if (fields === undefined) return unreadable(/^plan=\d/.test(text) ? DAMAGED : FOREIGN);
	if (!fields.has('plan')) return unreadable(FOREIGN);
	if (fields.get('plan') !== VERSION) return unreadable('The plan in this address was made by another version of the planner. Make it again in the planner.');

	const made = fields.get('made') ?? '';
	const from = fields.get('from');
	const event = fields.get('event');
	const peels = fields.get('peels');
	const avoid = readRanges(fields.get('avoid'));
	const known = [...fields.keys()].every((name) => NAMES.includes(name));
	// A plan made "tomorrow" is one that travelled west across a few time zones.
	const sound =
		known &&
		isDay(made) &&
		!isBefore(plusDays(today, 1), made) &&
		(from === undefined) !== (event === undefined) &&
		(peels === 'yes' || peels === 'no') &&
		(from === undefined || !fields.has('consultation')) &&
		avoid !== undefined;
	if (!sound) return unreadable(DAMAGED);

	const raw = {
		concern: fields.get('for') ?? '',
		counting: from === undefined ? 'to-event' : 'from-start',
		day: from ?? event ?? '',
		consultation: fields.get('consultation') ?? '',
		sessions: fields.get('sessions') ?? '',
		gapWeeks: fields.get('gap') ?? '',
		peels: peels === 'yes',
		avoid,
	};
	const { request } = validateRequest(raw, facts, made);
	return request === undefined ? unreadable(DAMAGED) : { kind: 'plan', request };
}

const NAMES = ['plan', 'made', 'for', 'from', 'event', 'consultation', 'sessions', 'gap', 'peels', 'avoid'];
/** An event that can be planned for is no plan, and is read by `dayInFragment`. */
const NO_DAY_AHEAD = 'The day in this address is today or past, is too far away to plan for, or does not exist. Choose your day in the planner.';
const FOREIGN = 'This address does not hold a plan that we can read. Make a new one in the planner.';
const DAMAGED = 'The plan in this address is incomplete or was changed on the way. Ask for the link again, or make a new plan in the planner.';
const LONGEST = 600;

/** Messages put a full stop or a bracket behind a link, and write "&" as markup. */
const untangled = (text: string) => text.replaceAll('&amp;', '&').replace(/[.,;:!?)>\]'"”’]+$/, '');

const unreadable = (sentence: string): ReadFragment => ({ kind: 'unreadable', sentence });

function readFields(text: string): Map<string, string> | undefined {
	if (text.length > LONGEST) return undefined;
	const fields = new Map<string, string>();
	// Some mail programs write "/" and "," as %2F and %2C.
	for (const part of text.replaceAll(/%2F/gi, '/').replaceAll(/%2C/gi, ',').split('&')) {
		const [, name, value] = /^([a-z]+)=([a-z0-9/,-]*)$/.exec(part) ?? [];
		if (name === undefined || value === undefined || fields.has(name)) return undefined;
		fields.set(name, value);
	}
	return fields;
}

function readRanges(text: string | undefined): { from: Day; to: Day }[] | undefined {
	if (text === undefined) return [];
	const ranges = text.split(',').map((range) => /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(range));
	return ranges.some((range) => range === null) ? undefined : ranges.map((range) => ({ from: range?.[1] as Day, to: range?.[2] as Day }));
}
