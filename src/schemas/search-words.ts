import { z } from 'astro/zod';
import { list, paragraph, text } from './fields.ts';

const word = text({ title: 'Word', description: 'One word or short phrase, in small letters.' }, { max: 60 });

/** Words of no single page. A word for one page is that page's `alsoCalled` or `alsoAsked`. */
export const searchWords = z.strictObject({
	help: z
		.strictObject({
			title: text({ title: 'Title', description: 'The first line that a red flag shows, e.g. `When to get help`.' }, { max: 60 }),
			answer: paragraph({ title: 'Answer', description: 'What to do, in two or three short sentences. It stands alone.' }, { min: 20, max: 420 }),
		})
		.meta({ title: 'Help', description: 'What the search shows first for a red flag, above "When to get help".' }),
	readerWords: z
		.array(
			z
				.strictObject({
					readers: list(word, { title: 'Readers say', description: 'What readers type, e.g. `jowls`.' }, { min: 1 }),
					site: list(word, { title: 'The site says', description: 'Words that the site uses for it, e.g. `loose skin`.' }, { min: 1 }),
				})
				.meta({ title: 'Pair' }),
		)
		.meta({ title: 'Reader words', description: 'What readers type, and the words that the site uses for it.' }),
	redFlags: list(
		word,
		{ title: 'Red flags', description: 'Words that always pin "When to get help" on top. All words of a line must be typed, in any order.' },
		{ min: 1, max: 200 },
	),
	notRedFlags: list(
		word,
		{ title: 'Not red flags', description: 'Phrases that hold the words of a red flag and mean something else, e.g. `fever blister`.' },
		{ max: 60 },
	),
	neverCorrect: list(
		word,
		{ title: 'Never correct', description: 'Real words, above all conditions and medicines, that the search must leave as typed.' },
		{ max: 400 },
	),
	everyday: list(
		word,
		{
			title: 'Everyday words',
			description:
				'Words of the guide that people use for many other things too, e.g. `insurance`. Alone, beside words that the guide lacks, they are no reason to answer.',
		},
		{ max: 400 },
	),
	elsewhere: list(
		word,
		{ title: 'Other subjects', description: 'Subjects that the guide does not cover, e.g. `teeth whitening`. The search then says so, and shows nothing.' },
		{ max: 400 },
	),
});

export type SearchWords = z.infer<typeof searchWords>;
