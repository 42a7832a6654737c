import { z } from 'astro/zod';
import { choice, count, flag, holdsFields, id, list, sources, text } from './fields.ts';

/** What to do about a sign, most urgent first. */
export const ACTIONS = ['emergency', 'today', 'book', 'clinic', 'normal'] as const;

/** How bad a sign is among those of its subject, worst first. */
export const DEGREES = ['severe', 'marked', 'mild'] as const;

/** What a sign is about. Signs of one subject and degree follow each other day by day, without a clash or a gap. */
const SUBJECTS = [
	'allergy',
	'bleeding',
	'blisters',
	'breathing',
	'bruise',
	'burn',
	'chest pain',
	'colour',
	'dryness',
	'eye',
	'face or speech',
	'faint',
	'fever',
	'fit',
	'fluid',
	'glands',
	'itch',
	'lips',
	'lumps',
	'mole',
	'needle',
	'numbing cream',
	'numbness',
	'pain',
	'pimples',
	'rash',
	'redness',
	'scar',
	'stinging',
	'swelling',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What a row rests on where no source carries it, in the words that readers see. */
export const RESTS_ON = {
	'common practice': 'Usual advice, not tested',
	'general knowledge': 'General medical knowledge, no source read',
} as const;

/** What the reader is told, with blanks for whom to call and where to go. */
const advice: typeof text = (note, limits) =>
	text(note, limits).refine((typed) => !/[{}]/.test(typed.replaceAll(/\{(?:hospital|emergency|advice-line)\}/g, '')), {
		error: 'has a blank that nothing fills in. The blanks are `{hospital}`, `{emergency}` and `{advice-line}`',
	});

/** An order of first aid. Sheets and the search say one after another. */
const order = advice({ title: 'Step', description: 'One order, e.g. `Rinse the open eye with clean running water.`' }, { max: 160 }).refine(
	(typed) => typed.endsWith('.'),
	{ error: 'has an order without a full stop, which would run into the next. End it with one' },
);

/** A sign after a session, the days on which it counts, and the one thing to do. */
export const warningSign = z
	.strictObject({
		id: id('cold-sore'),
		sign: text({ title: 'Sign', description: 'What the reader sees or feels, e.g. `Clear fluid that still weeps`.' }, { max: 240 }),
		where: text({ title: 'Where on the body', description: 'E.g. `treated skin`, `eye, eyelids` or `anywhere`.' }, { max: 60 }),
		about: list(
			choice(SUBJECTS, { title: 'Subject', description: 'What the sign is about.' }),
			{ title: 'About', description: 'The subjects that it belongs to, e.g. `swelling`. The days of one subject and degree must follow on from each other.' },
			{ min: 1 },
		),
		degree: choice(DEGREES, { title: 'Degree', description: 'How bad it is among the signs of its subject.' }),
		days: z
			.strictObject({
				from: count({ title: 'From day', description: 'The first day on which it counts. Day 0 is the day of the session.' }, { max: 365 }),
				to: count({ title: 'To day', description: 'The last day on which it counts. Leave it out where there is no end.' }, { max: 365 }).optional(),
			})
			.refine(({ from, to }) => to === undefined || from <= to, { error: 'is smaller than `from`. Write the smaller day first', path: ['to'] })
			.meta({ title: 'Days', description: 'The days after the session on which the sign counts.' }),
		action: choice(
			ACTIONS,
			{ title: 'Action', description: 'The one thing to do, the most urgent first.' },
			{
				emergency: 'Call an ambulance',
				today: 'See a doctor today',
				book: 'See a doctor within days',
				clinic: 'Call the clinic',
				normal: 'Expected',
			},
		),
		hospitalOnly: flag({
			title: 'Only a hospital',
			description: 'On (`true`) where a doctor must be seen today and only an emergency department will do: the sign then stands under a heading that says so.',
		}).optional(),
		firstAid: list(
			order,
			{ title: 'First aid', description: 'What to do at once, before anything else, one order a line. Leave it out where there is nothing to do.' },
			{ min: 1, max: 8 },
		).optional(),
		say: advice(
			{ title: 'What to do', description: 'In one to three short sentences. `{hospital}`, `{emergency}` and `{advice-line}` are filled in by country.' },
			{ max: 400 },
		),
		short: z
			.strictObject({
				sign: advice({ title: 'Sign', description: 'The sign in a few words, in lower-case letters, e.g. `a fever`.' }, { max: 100 }),
				do: advice({ title: 'What to do', description: 'Only where it is more than the action, e.g. `go to {hospital} now`.' }, { max: 100 }).optional(),
			})
			.meta({ title: 'In the short form', description: 'Only for the few signs that every page names. Leave it out otherwise.' })
			.optional(),
		sources: sources('Where it comes from, e.g. `nhs-anaphylaxis`.'),
		restsOn: choice(Object.keys(RESTS_ON) as [keyof typeof RESTS_ON], {
			title: 'Rests on',
			description: 'What it rests on where the sources do not carry all of it. A clinician should look at these rows first.',
		}).optional(),
	})
	.superRefine(
		({ action, hospitalOnly, sources: named, restsOn }, context) => {
			if (hospitalOnly === true && action !== 'today')
				context.addIssue({
					code: 'custom',
					path: ['hospitalOnly'],
					message: 'changes only a sign with `action: today`. Write that action, or delete this line',
				});
			if (Array.isArray(named) && named.length === 0 && restsOn === undefined)
				context.addIssue({
					code: 'custom',
					path: ['sources'],
					message: 'is empty, and so is `restsOn`. Name a source, or write `restsOn: common practice` or `restsOn: general knowledge`',
				});
		},
		{ when: holdsFields },
	);
export type WarningSign = z.infer<typeof warningSign>;
