import { z } from 'astro/zod';
import { allow } from './allow.ts';
import { checkDueOn, checkedOn, draft, paragraph, text } from './fields.ts';

/** One of the guide's own pages: about, how we check, privacy, accessibility. */
export const page = z.strictObject({
	title: text({ title: 'Title', description: 'The heading, e.g. `How we check what we write`.' }, { min: 5, max: 80 }),
	summary: paragraph({ title: 'In short', description: 'Two or three sentences that open the page.' }, { min: 40, max: 480 }),
	description: text(
		{
			title: 'Description',
			description: 'One sentence for search engines and shared links, e.g. `How this guide finds its sources, checks its pages and says what is not known.`',
		},
		{ min: 50, max: 160 },
	),
	checkedOn,
	checkDueOn,
	allow,
	draft,
});
