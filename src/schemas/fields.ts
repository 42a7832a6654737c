import { z } from 'astro/zod';
import { typographic } from './typographic.ts';

/** How a field is described: its label in the editing form, and the note an editor reads beside it. */
export interface FieldNote {
	/** The label, e.g. `Checked on`. */
	title: string;
	/** What to write, an example, and what happens without it. */
	description: string;
}

/** The collections that another entry may point to. */
export type ReferableCollection = 'articles' | 'questions' | 'sources' | 'people' | 'sections' | 'courses' | 'warningSigns';

/** Where an entry's id is also its address: lower-case letters, digits and single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What was in the file, in words for a message. */
export const shown = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/**
 * A line of plain text. The limits are in characters.
 * A number or a yes/no that YAML made of the text is refused with a sentence, never silently turned into text.
 */
export function text(note: FieldNote, { min = 1, max = 400 }: { min?: number; max?: number } = {}) {
	return (
		z
			.string({
				error: ({ input }) =>
					input === undefined
						? undefined
						: input === null || input === ''
							? 'is empty. Write its text, or delete the line if the field is optional'
							: `must be text. Put it in quotes: "${shown(input)}"`,
			})
			.trim()
			.min(min, {
				error: ({ input }) =>
					isText(input) ? `is too short. Write at least ${min} characters` : 'is empty. Write its text, or delete the line if the field is optional',
			})
			.max(max, { error: `is too long. Write at most ${max} characters` })
			// Two spaces are a slip of the thumb: a page shows one, and so do the search, the calendar and shared links.
			.overwrite((typed) => typographic(typed.replaceAll(/ {2,}/g, ' ')))
			.meta({ ...note })
	);
}

/** A paragraph of plain text, shown with a larger box in the form. */
export function paragraph(note: FieldNote, limits: { min?: number; max?: number } = {}) {
	return text(note, { max: 1200, ...limits }).meta({ ...note, widget: 'text' });
}

/**
 * A calendar day, as the ISO 8601 string `2026-03-14`.
 * Takes what YAML makes of such a day too, and refuses all else: never `z.coerce`, which reads 03.12.2026 as 12 March.
 */
export function day(note: FieldNote) {
	return z
		.preprocess(
			(value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value),
			z.iso
				.date({
					abort: true,
					error: ({ input }) =>
						input === undefined
							? undefined
							: input === null || input === ''
								? 'is empty. Write the day as year-month-day, for example 2026-03-14'
								: `must be a day that exists, written year-month-day, for example 2026-03-14 (found: ${shown(input)})`,
				})
				// A slip of the keyboard, such as 2206, would be far away and go unnoticed.
				.refine((value) => value.startsWith('20'), { error: 'must be in this century. Write for example `2026-03-14`' }),
		)
		.meta({ ...note, format: 'date' });
}

/** The id of an entry in another collection. The content check and `queries` see to it that it exists. */
export function reference(collection: ReferableCollection, note: FieldNote) {
	return text(note, { max: 80 })
		.regex(ID_PATTERN, { error: 'must be an id. Use lower-case letters, digits and hyphens, for example `acne-scars`' })
		.meta({ ...note, refersTo: collection });
}

/** A list of lines of text, none of them twice. */
export function list<Item extends z.ZodType<string>>(item: Item, note: FieldNote, { min = 0, max = 60 }: { min?: number; max?: number } = {}) {
	return z
		.array(item, { error: ({ input }) => (input === undefined ? undefined : 'must be a list. Write each item on a line of its own, starting with `- `') })
		.min(min, { error: `needs at least ${min} ${min === 1 ? 'line' : 'lines'}` })
		.max(max, { error: `can have at most ${max} lines. Delete some` })
		.check((context) => {
			const twice = context.value.find((value, index) => context.value.indexOf(value) !== index);
			if (twice !== undefined) context.issues.push({ code: 'custom', input: context.value, message: `has "${twice}" twice. Delete one of them` });
		})
		.meta({ ...note });
}

/** One of a fixed set of words. The form shows a word as it is, with a capital and spaces, unless `labels` has a better one. */
export function choice<const Options extends readonly [string, ...string[]]>(options: Options, note: FieldNote, labels: Readonly<Record<string, string>> = {}) {
	return z
		.enum(options, {
			error: ({ input }) => (input === undefined ? undefined : `must be one of: ${options.join(', ')} (found: ${shown(input)})`),
		})
		.meta({ ...note, labels });
}

/** A whole number. */
export function count(note: FieldNote, { min = 0, max = 10_000 }: { min?: number; max?: number } = {}) {
	return z
		.int({ error: ({ input }) => (input === undefined ? undefined : `must be a whole number (found: ${shown(input)})`) })
		.min(min, { error: `must be ${min} or more` })
		.max(max, { error: `must be ${max} or less. Write a number from ${min} to ${max}` })
		.meta({ ...note });
}

/** Yes or no. */
export function flag(note: FieldNote) {
	return z.boolean({ error: ({ input }) => (input === undefined ? undefined : `must be true or false (found: ${shown(input)})`) }).meta({ ...note });
}

/** The id of an entry in a list. Pages and other entries name it. */
export function id(example: string) {
	return text(
		{ title: 'Id', description: `Lower-case letters, digits and hyphens, e.g. \`${example}\`. Pages refer to it: never change it once it is in use.` },
		{ max: 80 },
	)
		.regex(ID_PATTERN, { error: ({ input }) => `cannot be \`${shown(input)}\`. Use a to z, 0 to 9 and - between them, for example \`${example}\`` })
		.meta({ patternMessage: `must be lower-case letters, digits and hyphens, for example ${example}` });
}

/** A full web address. */
export function webAddress(note: FieldNote) {
	return z
		.url({
			protocol: /^https$/,
			hostname: /^[^.]+(?:\.[^.]+)*\.[a-z]{2,}$/i,
			error: ({ input }) => (input === undefined ? undefined : `must be a full address that starts with https:// (found: ${shown(input)})`),
		})
		.meta({ ...note });
}

const end = (which: 'From' | 'To', min = 0, max = 600) =>
	count({ title: which, description: `The ${which === 'From' ? 'smallest' : 'largest'} number, e.g. \`${which === 'From' ? 4 : 6}\`.` }, { min, max });

const inOrder = { error: 'is smaller than `from`. Write the smaller number first', path: ['to'] };

/** A range of whole numbers, both ends included: `4 to 6`. Nobody plans no session, or no week between two; more than `most` is a slip of the hand. */
export function range(note: FieldNote, most: number) {
	return z
		.strictObject({ from: end('From', 1, most), to: end('To', 1, most) })
		.refine(({ from, to }) => from <= to, inOrder)
		.meta({ ...note });
}

export const TIME_UNITS = ['hours', 'days', 'weeks', 'months'] as const;

/** No stage of healing and no wait in this guide is longer: a larger number is a slip of the hand. */
const MOST_OF = { hours: 168, days: 120, weeks: 104, months: 36 } as const;

/** A span of time, both ends included: `2 to 3 days`. */
export function span(note: FieldNote) {
	return z
		.strictObject({
			from: end('From'),
			to: end('To'),
			unit: choice(TIME_UNITS, { title: 'Unit', description: 'What the two numbers count: hours, days, weeks or months.' }),
		})
		.refine(({ from, to }) => from <= to, inOrder)
		.refine(({ to, unit }) => to <= MOST_OF[unit], {
			error: ({ input }) => `is a longer time than anything in this guide. Write at most ${mostIn(input)}, or check the unit`,
			path: ['to'],
		})
		.meta({ ...note });
}

const mostIn = (input: unknown) => {
	const { unit } = input as { unit: keyof typeof MOST_OF };
	return `${MOST_OF[unit]} ${unit}`;
};

/** A time to wait, both ends included. Nobody waits for nothing. */
export function wait(note: FieldNote) {
	return span(note).refine(({ to }) => to > 0, { error: 'is 0, which is no wait at all. Write at least 1, or delete the whole field', path: ['to'] });
}

/** Lets a rule over several fields run although another field is wrong, so that an editor sees all the mistakes at once. */
export const holdsFields = ({ value }: { value: unknown }): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keeps an entry out of every public page, search and sitemap. */
export const draft = flag({
	title: 'Draft',
	description: 'On (`true`) keeps it out of the public site, its search and its sitemap. Off publishes it.',
}).optional();

/** The sources an entry relies on. */
export const sources = (description: string) =>
	list(reference('sources', { title: 'Source', description: 'The file name in content/sources without its ending, e.g. `alam-2014`.' }), {
		title: 'Sources',
		description,
	});

/** At which stage a reader needs this: feeds the search filters. */
export const stage = choice(['before', 'during', 'after', 'risks', 'cost'], {
	title: 'Stage',
	description: 'At which stage a reader needs it, e.g. `after`. Readers can narrow a search by it. Leave it out where none fits.',
}).optional();

/** How well something is shown, in the words of the evidence page. */
export const STRENGTHS = ['strong', 'moderate', 'limited', 'expert opinion', 'unknown'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const checkedOn = day({
	title: 'Checked on',
	description: 'The day the text was last compared with its sources, e.g. `2026-11-23`. Shown to readers. It is not a medical review.',
});

export const checkDueOn = day({
	title: 'Next check due on',
	description: 'The day by which it must be compared again, e.g. `2027-11-23`. Overdue pages come first in the overview.',
});
