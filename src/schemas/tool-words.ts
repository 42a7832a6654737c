import { z } from 'astro/zod';
import { list, paragraph, text } from './fields.ts';

const sentences = (title: string, description: string) => paragraph({ title, description }, { max: 240 });

/** What the planner says of safety and of evidence, beside the days that it counts. */
export const plannerWords = z.strictObject({
	tooClose: sentences('No room before the event', 'Why a session must not be squeezed in before an event.'),
	keepGaps: sentences('Fewer sessions fit', 'Why the gaps must not be closed to fit more sessions in before an event.'),
	afterSun: sentences('After the sun', 'What to do after days in the sun.'),
	numberDecided: sentences('The number of sessions', 'Who decides it, and when.'),
	peelsHint: sentences('Peels, in the form', 'What is known of peels between sessions, before a reader asks for them.'),
	peelsTried: sentences('Peels, where they were tried', 'What small trials found, for the concern in which they were done.'),
	peelsUntried: sentences('Peels, for any other concern', 'The same for all other concerns. `{concern}` is the name of the one that was chosen.').refine(
		(sentence) => sentence.includes('{concern}'),
		{ error: 'has no `{concern}` in it. Write `{concern}` where the name of the concern belongs' },
	),
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
