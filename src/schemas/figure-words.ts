import { z } from 'astro/zod';
import { choice, holdsFields, list, paragraph, text } from './fields.ts';
import { STEP_COUNTS, WORDED_FIGURES } from './figure-names.ts';

const linesOf = (id: unknown): number => Object.entries(STEP_COUNTS).find(([name]) => name === id)?.[1] ?? 0;

const count = (steps: unknown): number => (Array.isArray(steps) ? steps.length : 0);

/** What a drawing says in words. */
export const figureWords = z
	.strictObject({
		id: choice(WORDED_FIGURES, { title: 'Drawing', description: 'Its name, as in `<Figure name="skin-section" />`. `hero` is the drawing of the home page.' }),
		title: text({ title: 'Title', description: 'What it shows, in a few words.' }, { max: 80 }),
		description: paragraph({ title: 'Description', description: 'What can be seen, for somebody who cannot see it.' }, { max: 480 }),
		caption: paragraph(
			{ title: 'Caption', description: 'One or two sentences under it: what to make of it. A drawing says that it is not to scale.' },
			{ max: 240 },
		),
		steps: list(text({ title: 'Step', description: 'What is done, beside its small drawing.' }, { max: 120 }), {
			title: 'Steps',
			description: 'Only for drawings that are lists: a line for each small drawing.',
		}).optional(),
	})
	.refine(({ id, steps }) => count(steps) === linesOf(id), {
		when: holdsFields,
		path: ['steps'],
		error: ({ input }) => {
			const { id, steps } = input as { id?: unknown; steps?: unknown };
			const lines = linesOf(id);
			return lines === 0
				? 'does not belong to this drawing. Delete it'
				: `needs ${lines} lines (found: ${count(steps)}). Write one line for each small drawing`;
		},
	});
export type FigureWords = z.infer<typeof figureWords>;
