import { z } from 'astro/zod';
import { choice, count, paragraph, reference, sources, STRENGTHS, text } from './fields.ts';

/** Which way a study points, in the words that readers see. */
export const DIRECTIONS = {
	help: 'Points to some help',
	'too-small': 'Too small to be sure',
	'cannot-tell': 'Can’t tell whether it helped',
	'no-clear-change': 'No clear difference',
	harm: 'Harm',
	'nothing-found': 'No study found',
} as const;
export type Direction = keyof typeof DIRECTIONS;

/** What stands for a fact that the study may give, in a part of it that we have not read. */
export const NOT_READ = 'not read';

const people = (title: string, description: string) => {
	const fields = {
		count: count({ title: 'How many', description: 'The people it happened to, e.g. `22`. They are drawn filled.' }, { max: 60 }),
		of: count({ title: 'Of', description: 'All who were counted, e.g. `30`. More than 60 people are not drawn.' }, { min: 1, max: 60 }),
		who: text({ title: 'Who', description: 'In a few words, e.g. `got better by more than a grade`.' }, { max: 80 }),
	};
	return z
		.strictObject(fields)
		.refine(({ count: some, of }) => some <= of, {
			error: 'is larger than `of`. Write in `count` how many people it happened to, and in `of` how many there were',
			path: ['count'],
		})
		.meta({ title, description });
};

const line = z
	.strictObject({
		title: text({ title: 'Title', description: 'The study in a few words, e.g. `A roller on one half of the face`.' }, { max: 60 }),
		direction: choice(
			Object.keys(DIRECTIONS) as [Direction, ...Direction[]],
			{
				title: 'Points to',
				description:
					'By one rule for every concern. Some help: better than what it was compared with, by more than its scale can err, and seen after swelling has gone. Too small: better, but by less than the scale can err. Can’t tell: nothing fair to compare with, seen too soon, or reviews that contradict each other. No clear difference: compared, and none found. Harm is shown under a heading of its own.',
			},
			DIRECTIONS,
		),
		found: paragraph(
			{ title: 'What was found', description: 'The size, in people or on a scale that is explained. No per cent beside that of another study.' },
			{ max: 320 },
		),
		people: people('People', 'Only where people were counted: they are drawn.').optional(),
		others: people('The others', 'The people it was compared with, where they were counted too.').optional(),
		joined: count(
			{ title: 'Joined', description: 'How many people joined. Left out where it is not in the part we read: the page says once that details are missing.' },
			{ min: 1, max: 20_000 },
		).optional(),
		finished: count(
			{ title: 'Finished', description: 'How many people finished. Left out where it is not in the part we read.' },
			{ min: 1, max: 20_000 },
		).optional(),
		tool: text(
			{ title: 'Tool', description: 'Roller, pen, radiofrequency, with a medicine; or `not read` where it is not in the part we read.' },
			{ max: 60 },
		).optional(),
		against: text(
			{ title: 'Compared with', description: 'E.g. `the side left alone`, or `no untreated group to compare with`; or `not read`.' },
			{ max: 100 },
		).optional(),
		seen: text({ title: 'Seen', description: 'When people were looked at, e.g. `two months after the last session`; or `not read`.' }, { max: 100 }).optional(),
		borrowed: text({ title: 'Borrowed from', description: 'Another concern that the study was about, e.g. `acne scars`.' }, { max: 60 }).optional(),
		sources: sources('The studies, e.g. `alam-2014`.'),
	})
	.superRefine((value, context) => {
		const { joined, finished, people: some, others } = value;
		for (const [path, number] of [
			[['finished'], finished],
			[['people', 'of'], some?.of],
			[['others', 'of'], others?.of],
		] as const) {
			if (joined !== undefined && number !== undefined && number > joined)
				context.addIssue({
					code: 'custom',
					path: [...path],
					message: `is larger than \`joined\`, which is ${joined}. Look both numbers up in the study`,
				});
		}
		if (value.direction === 'nothing-found') return;
		for (const field of ['tool', 'against', 'seen'] as const) {
			if (value[field] === undefined)
				context.addIssue({
					code: 'custom',
					path: [field],
					message: `is missing, and a result without it says too much. Add it, or write \`${field}: ${NOT_READ}\` where it is not in the part we read`,
				});
		}
	});

/** How much plain needling helped one concern in studies, and how well that is shown. */
export const outcome = z.strictObject({
	id: reference('articles', { title: 'Concern', description: 'The article id of the concern, e.g. `acne-scars`.' }),
	strength: choice(STRENGTHS, {
		title: 'Strength',
		description: 'How well it is shown that plain needling helps. This is the only place where it is written.',
	}),
	note: text(
		{ title: 'Note', description: 'One short line that qualifies the word, without a number, e.g. `Small trials; improvement, not removal.`' },
		{ max: 140 },
	),
	lines: z
		.array(line.meta({ title: 'Study' }))
		.min(1, { error: 'needs at least one study. If none was found, add a line that says so' })
		.meta({ title: 'Studies', description: 'The best first, and those that point the other way beside them.' }),
});
export type Outcome = z.infer<typeof outcome>;
