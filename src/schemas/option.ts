import { z } from 'astro/zod';
import { choice, id, list, reference, sources, STRENGTHS, text } from './fields.ts';

/** Another realistic choice for a concern, doing nothing included. */
export const option = z.strictObject({
	id: id('laser-sun-spots'),
	name: text({ title: 'Name', description: 'As readers know it, e.g. `Laser or pulsed light`.' }, { max: 60 }),
	concerns: list(
		reference('articles', { title: 'Concern', description: 'An article id of a concern.' }),
		{ title: 'Concerns', description: 'The concerns that it is a choice for, e.g. `acne-scars`.' },
		{ min: 1 },
	),
	forWhat: text({ title: 'For what', description: 'Which kind of the concern, in a few words.' }, { max: 160 }),
	how: text({ title: 'How it works', description: 'What it does to the skin, in one sentence.' }, { max: 160 }).optional(),
	evidence: choice(STRENGTHS, {
		title: 'Evidence',
		description: 'How well it is shown to help this concern. Left out for doing nothing, which is not meant to help.',
	}).optional(),
	shown: text(
		{
			title: 'What is shown',
			description:
				'What studies found, and how it did beside needling where it was compared. A prescription medicine by class only, its rate beside what it was compared with.',
		},
		{ max: 300 },
	),
	time: text({ title: 'Time', description: 'Sessions or months, e.g. `3 visits, monthly`.' }, { max: 100 }),
	recovery: text({ title: 'Recovery', description: 'Days where a source gives them, or words without a figure.' }, { max: 120 }),
	risks: text({ title: 'Main risks', description: 'The main drawbacks and risks.' }, { max: 200 }),
	cost: text({ title: 'Cost', description: 'Free, low, medium or high; a sum only with its source, and that it may be old.' }, { max: 120 }),
	givenBy: text({ title: 'Who gives it', description: 'E.g. `yourself`, `a pharmacist or GP`, `a dermatologist`.' }, { max: 80 }),
	sources: sources('Where it comes from, e.g. `fatima-2020`. None is shown as "usual advice, not tested".'),
});
export type Option = z.infer<typeof option>;
