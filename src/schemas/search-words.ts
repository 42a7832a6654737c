import { z } from 'astro/zod';
import { list, text } from './fields.ts';

const word = text({ title: 'Word', description: 'One word or short phrase, in small letters.' }, { max: 60 });

/** Words of no single page. A word for one page is that page's `alsoCalled` or `alsoAsked`. */
export const searchWords = z.strictObject({
	readerWords: z
		.array(
			z.strictObject({
				readers: list(word, { title: 'Readers say', description: 'What readers type, e.g. `jowls`.' }, { min: 1 }),
				site: list(word, { title: 'The site says', description: 'Words that the site uses for it, e.g. `loose skin`.' }, { min: 1 }),
			}),
		)
		.meta({ title: 'Reader words', description: 'What readers type, and the words that the site uses for it.' }),
	neverCorrect: list(
		word,
		{ title: 'Never correct', description: 'Real words, above all conditions and medicines, that the search must leave as typed.' },
		{ max: 400 },
	),
	redFlags: list(word, { title: 'Red flags', description: 'Words that always pin "When to get help" on top.' }, { max: 200 }),
});

export type SearchWords = z.infer<typeof searchWords>;
