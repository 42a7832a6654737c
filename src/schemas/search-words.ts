import { z } from 'astro/zod';
import { list, paragraph, reference, text } from './fields.ts';

const word = text({ title: 'Word', description: 'One word or short phrase, in lower-case letters.' }, { max: 60 });
const words = (title: string, description: string, max: number) => list(word, { title, description }, { max });
const rule = text(
	{ title: 'Rule', description: 'What must be near one another, joined by ` + `, e.g. `lip | lips + swel*`. The head of the file explains it.' },
	{ max: 600 },
);
const sentence = text({ title: 'Sentence', description: 'A sentence as somebody might type it.' }, { max: 300 });
const alternatives = (note: { title: string; description: string }) => paragraph(note, { max: 3000 });

const card = z
	.strictObject({
		title: text({ title: 'Title', description: 'The first line, e.g. `When to get help`.' }, { max: 60 }),
		answer: paragraph({ title: 'Answer', description: 'What to do, in two or three short sentences. It must make sense on its own.' }, { min: 20, max: 420 }),
	})
	.meta({ title: 'What is shown', description: 'What the search shows first.' });

const groups = list(
	text({ title: 'Group', description: 'A name in capital letters, and its words, e.g. `BREATH = breath* | air`.' }, { max: 3000 }).regex(/^[A-Z]+ = \S/, {
		error: 'must be a name in capital letters and its words. Write for example `BREATH = breath* | air`',
	}),
	{ title: 'Groups', description: 'Words that mean the same in a rule.' },
	{ max: 200 },
);

const says = list(
	sentence,
	{ title: 'Is one', description: 'Sentences that must be found as this, and as nothing else. The check tries them.' },
	{ min: 1, max: 60 },
);
const saysNot = list(sentence, { title: 'Is none', description: 'Sentences that no rule may find. The check tries them.' }, { max: 60 });
const notSigns = list(rule, { title: 'Not signs', description: 'Phrases that hold such words and mean something else, e.g. `hay fever`.' }, { max: 100 });

/** Signs to get help for, as rules over what was typed. */
export const redFlags = z.strictObject({
	title: text(
		{ title: 'Title', description: 'The first line that a sign shows, e.g. `When to get help`. The rest comes from the warning signs.' },
		{ max: 60 },
	),
	groups,
	signs: z
		.array(
			z
				.strictObject({
					sign: reference('warningSigns', {
						title: 'Sign',
						description: 'Its id in the list of warning signs, e.g. `fever`. The search shows what to do about it.',
					}),
					rules: list(rule, { title: 'Rules', description: 'Any of them finds the sign.' }, { min: 1 }),
					says,
					saysNot,
				})
				.meta({ title: 'Sign' }),
		)
		.min(1, { error: 'needs at least one sign' })
		.meta({ title: 'Signs', description: 'What pins "When to get help" on top.' }),
	notSigns,
	elsewhere: z
		.strictObject({
			others: alternatives({ title: 'Animals, things and other causes', description: 'The sign is theirs, e.g. `dog | kettle | bee sting`.' }),
			longAgo: alternatives({ title: 'Long ago', description: 'The sign is over, e.g. `last year`.' }),
			people: alternatives({ title: 'Other people', description: 'Whose sign it may be, e.g. `toddler`.' }),
			othersVisit: alternatives({ title: 'And the reader asks of her own visit', description: 'Beside another person, e.g. `can i still go`.' }),
			visit: alternatives({ title: 'Asked before a visit', description: 'The reader asks whether to come at all, e.g. `should i cancel`.' }),
			heard: alternatives({ title: 'Heard or read', description: 'The sign is in a story, e.g. `read about`.' }),
			maybe: alternatives({ title: 'Asked, not told', description: 'A question about what might happen, e.g. `risk of`.' }),
		})
		.meta({ title: 'Not hers, not now', description: 'Near one of these a sign does not count.' }),
});

/** Words of someone who may harm herself: the search shows help, and nothing else. */
export const crisis = z.strictObject({
	card,
	groups,
	rules: list(rule, { title: 'Rules', description: 'Any of them shows help alone.' }, { min: 1, max: 100 }),
	says,
	saysNot,
	notSigns,
});

const readersLine = text(
	{ title: 'Line', description: 'What readers type, and what the guide says for it, e.g. `jowls, turkey neck = loose skin`.' },
	{ max: 600 },
).regex(/^[^=]*[^=\s] = [^=\s][^=]*$/, {
	error: 'must be what readers type, and what the guide says for it. Write for example `jowls, turkey neck = loose skin`',
});
const readersLines = (title: string, description: string) => list(readersLine, { title, description }, { max: 1000 });

/** What readers type, and what the guide says for it. */
export const readerWords = z.strictObject({
	words: readersLines('Reader words', 'What readers type = what the guide says for it, e.g. `jowls, turkey neck = loose skin`.'),
	beside: readersLines('Only beside a word of the guide', 'The same for everyday words, which alone are no question to this guide, e.g. `netball = exercise`.'),
});

/** Subjects that the guide does not treat. */
export const otherSubjects = z.strictObject({
	subjects: words('Other subjects', 'Phrases of other subjects, e.g. `teeth whitening`. What is mostly such words is answered with nothing.', 6000),
	things: words(
		'Never a circumstance',
		'The same for what has nothing to do with anyone’s treatment, e.g. `laptop`, also where a reader writes “my laptop”.',
		6000,
	),
});

/** Real words that the search must leave as typed. */
export const neverCorrect = z.strictObject({
	words: words('Never correct', 'Real words, above all conditions and medicines, that are spelt like a word of the guide.', 1000),
});

export type RedFlags = z.infer<typeof redFlags>;
export type Crisis = z.infer<typeof crisis>;
