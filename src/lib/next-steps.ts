import type { ConsultationQuestion } from '#src/schemas/facts.ts';

/** What a reader can do next about a question: sheets and tools of the guide, and what to ask at the clinic. */
export interface NextSteps {
	tools: readonly { href: string; text: string }[];
	ask: ConsultationQuestion['group'];
}

type Stage = 'before' | 'during' | 'after' | 'risks' | 'cost';

const PLAN = { href: '/planner/', text: 'Work out your dates, also back from a wedding or another event' };
const CHECK = { href: '/self-check/', text: 'Go through the self-check, and bring the list' };
const SHEET = { href: '/consultation/', text: 'Print the consultation sheet, with good and worrying answers' };
const CHECKLIST = { href: '/guide/before/', text: 'Tick off the list for before a session, on one sheet' };
const AFTERCARE = { href: '/guide/aftercare/', text: 'Print the aftercare sheet, and keep it where you wash' };
const TODAY = { href: '/guide/healing-timeline/', text: 'Pick your day, and see what is normal on it' };
const SIGNS = { href: '/guide/risks/', text: 'Print the signs that need help, with what to do first' };
const PHOTOS = { href: '/guide/results/', text: 'See how to take photographs that can be compared' };
const CHOICES = { href: '/guide/alternatives/', text: 'Compare the other choices for your concern, doing nothing first' };
const SUM = { href: '/guide/cost/', text: 'Add up the whole course from the price that you were given' };

/** Articles about what came of a course. After a session, a question of theirs or of a concern asks about the result, any other about healing. */
const ABOUT_RESULTS = ['results', 'how-often'];

/** The steps for a question of a stage, and of the article that it belongs to. One about a concern leads to dates, any other before a session to the self-check. */
export function nextSteps(stage: Stage | undefined, { id, kind }: { id: string; kind: 'concern' | 'practical' }): NextSteps {
	switch (stage) {
		case 'during':
			return { tools: [CHECKLIST, SHEET], ask: 'device and hygiene' };
		case 'after':
			return kind === 'concern' || ABOUT_RESULTS.includes(id)
				? { tools: [PHOTOS, CHOICES, SHEET], ask: 'result and cost' }
				: { tools: [TODAY, AFTERCARE, SIGNS], ask: 'risks' };
		case 'risks':
			return { tools: [SIGNS, CHECK], ask: 'risks' };
		case 'cost':
			return { tools: [SUM, SHEET], ask: 'result and cost' };
		default:
			return kind === 'concern' ? { tools: [PLAN, SHEET], ask: 'result and cost' } : { tools: [CHECK, CHECKLIST, PLAN], ask: 'your skin' };
	}
}

/** Whether an answer, as HTML, has a section of its own questions to ask, which then takes the place of the sheet's. */
export const hasOwnQuestions = (html: string): boolean => (html.match(/<h2.*?<\/h2>/g) ?? []).some((heading) => /\bask\b/i.test(heading));
