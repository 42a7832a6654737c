import { z } from 'astro/zod';
import { count, list, paragraph, reference, text } from './fields.ts';

const sentences = (title: string, description: string) => paragraph({ title, description }, { max: 240 });

/** The same with places such as `{day}`, which are filled in. A sentence without one of them would leave out what it is about. */
const sentencesWith = (places: readonly string[], title: string, description: string) =>
	places.reduce(
		(schema, place) =>
			schema.refine((sentence) => sentence.includes(`{${place}}`), {
				error: `has no \`{${place}}\` in it. Write \`{${place}}\` where it belongs in the sentence`,
			}),
		sentences(title, `${description} ${places.map((place) => `\`{${place}}\``).join(' and ')} ${places.length === 1 ? 'is' : 'are'} filled in.`),
	);

/** What the planner says of safety and of evidence beside the days that it counts, and the figures that it starts from. */
export const plannerWords = z.strictObject({
	typical: z
		.strictObject({
			sessions: count({ title: 'Sessions', description: 'How many sessions.' }, { min: 1, max: 8 }),
			gapWeeks: count({ title: 'Weeks between', description: 'How many weeks apart.' }, { min: 1, max: 52 }),
		})
		.meta({
			title: 'The typical course',
			description: 'What a sketch starts from where the clinic has no plan of its own, within what was studied for the concern.',
		}),
	peelsTriedFor: reference('courses', { title: 'Peels, tried for', description: 'The one concern in which peels between sessions were tried.' }),
	peelWaitWeeks: count(
		{
			title: 'Peels, the shortest wait',
			description: 'The shortest wait in weeks between a session and a peel in those trials. No peel is drawn nearer to a session.',
		},
		{ min: 1, max: 12 },
	),
	peelGap: sentencesWith(['gap', 'wait'], 'Peels, a gap that is too short', 'What is said of a gap between sessions that holds no peel.'),
	beforeEvent: z
		.strictObject({
			weeks: count({ title: 'Weeks', description: 'How many weeks the last session comes before an event at the latest.' }, { min: 2, max: 26 }),
			why: sentences('Why', 'Why so many weeks, and how sure that is.'),
		})
		.meta({
			title: 'Weeks kept free before an event',
			description: 'Set where the guide advises more than the healing days. Without it a plan keeps the healing days free and no more.',
		})
		.optional(),
	noRoom: sentencesWith(['healing', 'day'], 'Nothing fits before the event', 'What a session needs before it and after it.'),
	judging: sentencesWith(['months'], 'Judging the result', 'When a result can be judged fairly.'),
	redness: sentencesWith(['day', 'days'], 'Redness, beside a session', 'Until when redness is usual.'),
	rednessInCalendar: sentencesWith(['days'], 'Redness, in the calendar file', 'After how many days redness has usually gone.'),
	healing: sentencesWith(['day'], 'Healing days', 'Until when skin heals, and what to keep away from.'),
	compare: sentences('Photographs', 'How to compare photographs, beside the days on which the result can be judged.'),
	peelStep: sentencesWith(['time', 'session'], 'Peels, beside their day', 'How long after which session, and on what condition.'),
	tooClose: sentences('No room before the event', 'Why a session must not be squeezed in before an event.'),
	keepGaps: sentences('Fewer sessions fit', 'Why the gaps must not be closed to fit more sessions in before an event.'),
	afterSun: sentences('After the sun', 'What to do after days in the sun.'),
	numberDecided: sentences('The number of sessions', 'Who decides it, and when.'),
	peelsHint: sentences('Peels, in the form', 'What is known of peels between sessions, before a reader asks for them.'),
	peelsTried: sentences('Peels, where they were tried', 'What small trials found, for the concern in which they were done.'),
	peelsUntried: sentencesWith(['concern'], 'Peels, for any other concern', 'The same for all other concerns.'),
	peelsRisk: sentences('Peels, the risk', 'What two treatments together can do, and who may combine them.'),
	peelInCalendar: sentences('Peels, in the calendar file', 'A short line beside the day of a peel.'),
});
export type PlannerWords = z.infer<typeof plannerWords>;

/** What the self-check says of its list, beside the answers. */
export const selfCheckWords = z.strictObject({
	nothingRaised: sentences('Nothing stands out', 'What readers see if all their answers are fine. It is never a yes.'),
	bring: sentences('Something needs attention', 'What to do with the list, behind the number of answers that need attention.'),
	redFlags: sentences('Red flags', 'The heading over the red flags.'),
	aside: sentences('Beside the questions', 'What the list is for, and who decides.'),
});
export type SelfCheckWords = z.infer<typeof selfCheckWords>;

/** The lines to fill in before leaving the clinic, for whoever helps later. */
export const sessionRecord = z.strictObject({
	lead: sentences('Lead', 'When to fill it in, and whom to show it to.'),
	lines: list(
		text({ title: 'Line', description: 'What to write down, e.g. `Every product used, in order`.' }, { max: 120 }),
		{ title: 'Lines', description: 'Each with room to write behind it.' },
		{ min: 1 },
	),
	days: sentences('Day by day', 'What to note on each of the days after.'),
});
export type SessionRecord = z.infer<typeof sessionRecord>;
