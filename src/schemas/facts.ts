import { z } from 'astro/zod';
import { choice, count, draft, flag, id, list, paragraph, range, reference, sources, span, STRENGTHS, text, wait } from './fields.ts';
import { NOT_READ } from './outcome.ts';

const factId = id('make-up');
/** More sessions, or more weeks between two, are a slip of the hand. */
const MOST_SESSIONS = 20;
const MOST_WEEKS = 52;
/** What a reader must find is never an empty list. */
const lines = (title: string, description: string) =>
	list(text({ title: 'Line', description: 'One short sentence.' }, { max: 240 }), { title, description }, { min: 1 });
const strength = choice(STRENGTHS, { title: 'Strength', description: 'How well this is shown.' });
const basis = sources('Where it comes from, e.g. `alam-2014`. None is shown as "common practice, not tested".');

/** A course of treatment for one concern: what studies used, and our own plan only where the clinic has said it. */
export const course = z.strictObject({
	id: factId,
	name: text({ title: 'Name', description: 'The concern in a word or two, e.g. `Dark spots`.' }, { max: 40 }),
	studied: z
		.strictObject({
			sessions: range({ title: 'Sessions', description: 'The fewest and the most that studies used.' }, MOST_SESSIONS),
			gapWeeks: range({ title: 'Gap in weeks', description: 'The shortest and the longest gap that studies used.' }, MOST_WEEKS).optional(),
			what: text(
				{ title: 'Of what', description: 'Where few of them were of this concern: what they were of, e.g. `mostly of acne scars`.' },
				{ max: 60 },
			).optional(),
			sources: sources('The studies that used them, e.g. `alam-2014`.'),
		})
		.meta({ title: 'What studies used', description: 'Leave it out where no study of plain needling was found.' })
		.optional(),
	studies: z
		.array(
			z
				.strictObject({
					source: reference('sources', { title: 'Source', description: 'The study, e.g. `dogra-2014`.' }),
					what: text({ title: 'What', description: 'What it was about, in a few words, e.g. `Half of each face`.' }, { max: 60 }),
					tool: text({ title: 'Tool', description: `Roller, pen, or \`${NOT_READ}\` where it is not in the part we read.` }, { max: 40 }),
					sessions: count({ title: 'Sessions', description: 'How many each person had.' }, { min: 1, max: 30 }),
					gap: span({ title: 'Gap', description: 'The time between two sessions. The page adds the gaps up.' }).optional(),
					lookAfter: span({ title: 'Look after', description: 'From the last session to the last look. The page adds it up.' }).optional(),
					look: text({ title: 'Last look', description: 'Where it cannot be added up: when people were last seen, in words.' }, { max: 60 }).optional(),
				})
				.meta({ title: 'Study' }),
		)
		.meta({ title: 'Studies', description: 'One row a study: its sessions, its gap and its last look.' })
		.optional(),
	note: text({ title: 'Note', description: 'One or two sentences that qualify the figures.' }, { max: 300 }),
	ours: z
		.strictObject({
			sessions: range({ title: 'Sessions', description: 'How many sessions the clinic usually plans.' }, MOST_SESSIONS),
			gapWeeks: range({ title: 'Gap in weeks', description: 'How far apart the clinic usually plans them.' }, MOST_WEEKS),
		})
		.meta({ title: 'Our usual plan', description: 'Only what the clinic itself has said. Leave it out otherwise.' })
		.optional(),
	draft,
});
export type Course = z.infer<typeof course>;

/** A stage of healing: what is normal, and how it looks on three skin tones. */
export const healingStage = z.strictObject({
	id: factId,
	when: span({ title: 'When', description: 'Counted from the treatment: day 0 is the day itself.' }),
	title: text({ title: 'Title', description: 'The stage in a few words, e.g. `Redness fades`.' }, { max: 60 }),
	normal: lines('Normal', 'What usually happens, a short sentence a line.'),
	onSkin: z
		.strictObject({
			light: text({ title: 'On light skin', description: 'What it looks like on light skin.' }, { max: 240 }),
			medium: text({ title: 'On medium skin', description: 'What it looks like on medium skin.' }, { max: 240 }),
			deep: text({ title: 'On deep skin', description: 'What it looks like on deep skin.' }, { max: 240 }),
		})
		.meta({ title: 'By skin tone', description: 'How this stage looks on light, medium and deep skin.' }),
	strength,
	sources: basis,
});
export type HealingStage = z.infer<typeof healingStage>;

/** One rule for one action after treatment. */
export const aftercareRule = z.strictObject({
	id: factId,
	action: text({ title: 'Action', description: 'What the reader wants to do, e.g. `Make-up`.' }, { max: 60 }),
	kind: choice(['do', 'dont'], { title: 'Do or do not', description: 'Something to do, or something to leave.' }, { dont: 'Do not' }),
	phase: choice(['first-day', 'first-days', 'first-week', 'later'], {
		title: 'Phase',
		description: 'When it matters first: the day itself, days 1 to 2, days 3 to 7, or week 2 on.',
	}),
	rule: text({ title: 'Rule', description: 'What to do, as an order, e.g. `Wash your hands before you touch your face.`' }, { max: 200 }),
	wait: wait({ title: 'Wait', description: 'Only a range that the evidence gives. Without it the page says "until the clinic tells you".' }).optional(),
	why: text({ title: 'Why', description: 'The reason, in one sentence.' }, { max: 240 }),
	sources: basis,
});
export type AftercareRule = z.infer<typeof aftercareRule>;

/** Something to do, tell or stop before treatment. */
export const preparationStep = z.strictObject({
	id: factId,
	action: text({ title: 'Action', description: 'A few words, e.g. `Retinoid creams`.' }, { max: 60 }),
	kind: choice(['do', 'tell', 'stop'], { title: 'Kind', description: 'Do it, tell us about it, or stop it.' }),
	rule: text({ title: 'Rule', description: 'What to do, as an order, e.g. `Protect the skin from light in the weeks before.`' }, { max: 240 }),
	ahead: wait({ title: 'How long before', description: 'Only where a source gives it. Without it the page says "ask the clinic when".' }).optional(),
	why: text({ title: 'Why', description: 'The reason, in one sentence.' }, { max: 240 }),
	sources: basis,
});
export type PreparationStep = z.infer<typeof preparationStep>;

/** What an answer in the self-check means, gentlest first. */
export const MEANINGS = ['fine', 'ask-us', 'wait', 'see-a-doctor', 'not-this-treatment'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** A question to ask before treatment, and what each answer means. */
export const suitabilityItem = z.strictObject({
	id: factId,
	topic: text({ title: 'Topic', description: 'A few words for lists, e.g. `Blood thinners`.' }, { max: 70 }),
	redFlag: flag({ title: 'Red flag', description: 'On (`true`) where it must be asked first.' }).optional(),
	caution: text(
		{ title: 'Caution', description: 'A danger that must be said even where only topics are listed. Leave it out otherwise.' },
		{ max: 220 },
	).optional(),
	question: text({ title: 'Question', description: 'Plain, to be answered with yes, no or not sure, e.g. `Do you take a blood thinner?`' }, { max: 200 }),
	answers: z
		.array(
			z
				.strictObject({
					answer: text({ title: 'Answer', description: 'As the reader gives it, e.g. `Not sure`.' }, { max: 60 }),
					means: choice(MEANINGS, { title: 'Means', description: 'What the reader should do with this answer, gentlest first.' }),
					why: text({ title: 'Why', description: 'The reason, in one or two sentences.' }, { max: 300 }),
				})
				.meta({ title: 'Answer' }),
		)
		.min(2, { error: 'needs at least two answers' })
		.meta({ title: 'Answers', description: 'Each answer with what it means and why.' }),
	strength,
	sources: basis,
});
export type SuitabilityItem = z.infer<typeof suitabilityItem>;

/** A question for the consultation, with an answer that reassures and one that should worry. */
export const consultationQuestion = z.strictObject({
	id: factId,
	group: choice(['your skin', 'device and hygiene', 'risks', 'result and cost'], { title: 'Group', description: 'Where it is on the sheet.' }),
	question: text({ title: 'Question', description: 'To be asked aloud.' }, { max: 200 }),
	why: text({ title: 'Why', description: 'Why it matters, in one sentence.' }, { max: 200 }),
	good: text({ title: 'A good answer', description: 'What a good answer sounds like.' }, { max: 200 }),
	worrying: text({ title: 'A worrying answer', description: 'What should worry you.' }, { max: 200 }),
	sources: basis,
});
export type ConsultationQuestion = z.infer<typeof consultationQuestion>;

/** Words that the guide must not use of the treatment, and what to write instead. */
export const forbiddenClaim = z.strictObject({
	id: factId,
	flag: list(
		text({ title: 'Phrase', description: 'A plain phrase, found as whole words whatever the case.' }, { max: 80 }),
		{ title: 'Phrases', description: 'The phrases to find, e.g. `pain-free treatment`.' },
		{ min: 1 },
	),
	why: text({ title: 'Why', description: 'Why it must not be said.' }, { max: 200 }),
	safer: paragraph({ title: 'Write instead', description: 'What may be said.' }, { max: 240 }),
});
