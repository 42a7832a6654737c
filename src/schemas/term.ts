import { z } from 'astro/zod';
import { allow } from './allow.ts';
import { draft, flag, list, paragraph, reference, text } from './fields.ts';

/** A hard word with its plain meaning. */
export const term = z.strictObject({
	term: text({ title: 'Term', description: 'The word itself, e.g. `Dermis`.' }, { max: 60 }),
	alsoCalled: list(text({ title: 'Name', description: 'Another name for it.' }, { max: 60 }), {
		title: 'Also called',
		description: 'Other names and abbreviations, e.g. `PIH`. Empty where there are none.',
	}),
	searchedAs: list(text({ title: 'Word', description: 'A word that people type.' }, { max: 60 }), {
		title: 'Searched as',
		description: 'What people type for it and nobody should read here: brands of prescription medicines, loose words, misspellings. Only the search uses it.',
	}).optional(),
	meaning: paragraph(
		{ title: 'Meaning', description: 'One or two plain sentences, at most 45 words. Shown where the word is used in an article.' },
		{ min: 10, max: 320 },
	),
	topics: list(
		reference('articles', { title: 'Topic', description: 'An article id.' }),
		{ title: 'Topics', description: 'Where to read more, e.g. `how-it-works`.' },
		{ min: 1, max: 4 },
	),
	unavoidable: flag({
		title: 'Unavoidable word',
		description: 'On (`true`) for a long word that the guide cannot do without: the reading grade then counts it as two syllables. At most 25 terms.',
	}).optional(),
	allow,
	draft,
});
