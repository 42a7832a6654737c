import { z } from 'astro/zod';
import { allow } from './allow.ts';
import { checkDueOn, checkedOn, draft, flag, list, paragraph, reference, sources, stage, text } from './fields.ts';

/** One question that people bring, with a short answer and, as the body, a longer one. */
export const question = z.strictObject({
	question: text({ title: 'Question', description: 'As people ask it, ending in a question mark, e.g. `Does it hurt?`' }, { min: 8, max: 120 }).regex(/\?$/, {
		error: 'must end with a question mark. Add ? at its end',
	}),
	topics: list(
		reference('articles', { title: 'Topic', description: 'An article id, e.g. `pain`.' }),
		{ title: 'Topics', description: 'The articles it belongs to, e.g. `pain`. The first is its home.' },
		{ min: 1, max: 4 },
	),
	alsoAsked: list(
		text({ title: 'Wording', description: 'The same question in other words, e.g. `is microneedling painful`.' }, { max: 120 }),
		{ title: 'Also asked', description: 'Two to five other wordings, as people type them, e.g. `is it painful`. Search finds them.' },
		{ min: 2, max: 5 },
	),
	answer: paragraph(
		{ title: 'Short answer', description: 'At most 50 words. It must make sense on its own: it is shown in the search and opens the page.' },
		{ min: 20, max: 420 },
	),
	sources: sources('The sources the answer relies on, e.g. `alam-2014`. Leave it empty only if the answer makes no claim.'),
	checkedOn,
	checkDueOn,
	stage,
	askedOften: flag({
		title: 'Asked most often',
		description: 'On (`true`) shows it on the home page and where a search finds nothing. At most eight questions.',
	}).optional(),
	allow,
	draft,
});
