import { z } from 'astro/zod';
import { choice, list, STRENGTHS, text } from './fields.ts';

/** What the evidence page says in words: what each strength means, and what nobody has shown yet. */
export const evidenceWords = z.strictObject({
	strengths: z
		.array(
			z
				.strictObject({
					strength: choice(STRENGTHS, { title: 'Strength', description: 'The word that pages show, e.g. `moderate`.' }),
					means: text({ title: 'Means', description: 'What it takes for this word, in one or two sentences.' }, { max: 200 }),
				})
				.meta({ title: 'Word' }),
		)
		.length(STRENGTHS.length, { error: `needs one line for each of: ${STRENGTHS.join(', ')}` })
		.meta({ title: 'What the words mean', description: 'Strongest first.' }),
	unknown: list(
		text({ title: 'Line', description: 'One short sentence.' }, { max: 200 }),
		{
			title: 'What is not known',
			description: 'What nobody has shown yet, in the words of the reviews that say so.',
		},
		{ min: 1 },
	),
});
