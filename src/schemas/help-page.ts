import { z } from 'astro/zod';
import { choice, day, id, list, reference, text, webAddress } from './fields.ts';

/** A page of somebody who sells nothing here, shown under "Other places that help". */
export const helpPage = z.strictObject({
	id: id('nhs-cold-sores'),
	publisher: text({ title: 'Publisher', description: 'Who publishes it, e.g. `NHS`.' }, { max: 80 }),
	title: text({ title: 'Title', description: 'What the page is called, e.g. `Cold sores`.' }, { max: 120 }),
	url: webAddress({ title: 'Address', description: 'The exact page. Only one that you have seen; never a guess.' }),
	covers: text({ title: 'What it covers', description: 'In a few words, e.g. `care, and when to ask`.' }, { max: 160 }),
	articles: list(reference('articles', { title: 'Article', description: 'An article id.' }), {
		title: 'Articles',
		description: 'The articles that show it, e.g. `risks`.',
	}),
	questions: list(reference('questions', { title: 'Question', description: 'A question id.' }), {
		title: 'Questions',
		description: 'The questions that show it, e.g. `when-should-i-call`.',
	}),
	seen: choice(['read', 'address'], { title: 'Seen', description: 'Whether its text was read, or only its address confirmed.' }),
	seenOn: day({ title: 'Last seen on', description: 'The day on which it was last seen, e.g. `2026-11-29`.' }),
});
export type HelpPage = z.infer<typeof helpPage>;
