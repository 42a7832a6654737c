import { z } from 'astro/zod';
import { choice, count, text } from './fields.ts';

/** How often each thing is paid in a whole course, and what that adds up to with two stand-ins. It holds no price. */
export const costExample = z.strictObject({
	caption: text({ title: 'Caption', description: 'Says what the numbers are, and how to use them.' }, { max: 200 }),
	courses: z
		.array(count({ title: 'Sessions', description: 'How many sessions one column has, e.g. `3`.' }, { min: 1, max: 20 }))
		.min(2, { error: 'needs at least two columns' })
		.max(3, { error: 'can have at most three columns' })
		.meta({ title: 'Columns', description: 'The courses that are set side by side.' }),
	gapMonths: count({ title: 'Months between', description: 'The months between two sessions, e.g. `1`.' }, { min: 1, max: 6 }),
	waitMonths: count({ title: 'Months after', description: 'The months from the last session until the result can be judged, e.g. `3`.' }, { min: 1, max: 12 }),
	standIn: z
		.strictObject({
			session: count({ title: 'Stand-in for a session', description: 'A round number for the example, not a price, e.g. `100`.' }, { min: 1, max: 1000 }),
			extra: count({ title: 'Stand-in for an extra', description: 'A round number for each other thing, e.g. `10`.' }, { min: 1, max: 1000 }),
		})
		.meta({ title: 'Stand-ins', description: 'What the example counts with. The page says that they are not prices.' }),
	counted: z
		.array(
			z
				.strictObject({
					name: text({ title: 'Name', description: 'What is paid for, in a few words, e.g. `Numbing cream`.' }, { max: 60 }),
					times: choice(['once', 'session', 'month'], {
						title: 'How often',
						description: 'Once, at each session, or each month until the result can be judged.',
					}),
				})
				.meta({ title: 'Extra' }),
		)
		.min(1, { error: 'needs at least one extra' })
		.meta({ title: 'What is counted', description: 'Everything beside the sessions themselves.' }),
});
export type CostExample = z.infer<typeof costExample>;
