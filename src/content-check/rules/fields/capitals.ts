import { type Content, type Entry, type Rule, textAt, textsAt } from '#src/content-check/content.ts';
import type { Problem } from '#src/content-check/problem.ts';

/** What is shown as a heading, by its collection. */
const HEADINGS = { articles: ['title', 'shortTitle'], questions: ['question'], pages: ['title'] } as const;

/** A heading is written as a sentence is: in capitals it shouts, and a screen reader may spell it out. */
export const capitals: Rule = (content) =>
	(['articles', 'questions', 'pages'] as const).flatMap((collection) =>
		content.of(collection).flatMap((entry) => HEADINGS[collection].flatMap((field) => problemsOf(content, entry, field))),
	);

function problemsOf(content: Content, entry: Entry, field: string): Problem[] {
	const text = textAt(entry, field) ?? '';
	const capital = loudWords(text);
	if (capital.length === 0) return [];
	const known = shortForms(content, entry);
	const loud = new Set(capital.filter((word) => !known.has(word)));
	if (loud.size === 0) return [];
	return [
		{
			rule: 'capitals',
			file: entry.file,
			line: entry.lineOf([field]),
			sentence: `\`${field}\` is typed in capitals`,
			hint: `Write \`${asSentence(text, loud)}\`. Capitals are for the first letter, names, and short forms such as HIV or NHS`,
		},
	];
}

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
const isInCapitals = (word: string) => /^[\p{Lu}'’]{2,}$/u.test(word);
/** Short forms are hardly ever longer. */
const LONGEST_SHORT_FORM = 5;

/** The words in capitals that are no short form for sure: every one where the text has no small letter, long ones elsewhere. */
function loudWords(text: string): string[] {
	const words = text.match(WORD) ?? [];
	const isAllCapitals = text.length >= LONGEST_SHORT_FORM && !/\p{Ll}/u.test(text);
	return words.filter((word) => (isAllCapitals ? isInCapitals(word) || word === 'A' : isInCapitals(word) && word.length > LONGEST_SHORT_FORM));
}

/** The short forms of the guide: names of the glossary, and what other headings, and any text, write in capitals among small letters. */
function shortForms({ entries, of }: Content, own: Entry): ReadonlySet<string> {
	const names = of('glossary').flatMap((entry) => [textAt(entry, 'term') ?? '', ...textsAt(entry, 'alsoCalled')]);
	const headings = entries.filter((entry) => entry !== own).flatMap((entry) => [textAt(entry, 'title'), textAt(entry, 'question')]);
	const texts = [...headings, ...entries.map(({ body }) => body?.text)];
	const short = texts
		.filter((text) => text !== undefined && /\p{Ll}/u.test(text))
		.flatMap((text) => text?.match(WORD) ?? [])
		.filter((word) => word.length <= LONGEST_SHORT_FORM);
	return new Set([...names.flatMap((name) => name.match(WORD) ?? []), ...short].filter(isInCapitals));
}

/** The text with its loud words in small letters, but for the first letter of each sentence and "I". */
function asSentence(text: string, loud: ReadonlySet<string>): string {
	const small = text.replace(WORD, (word) => (loud.has(word) ? word.toLowerCase().replace(/^i(?=['’])/, 'I') : word));
	return small.replaceAll(/(?<=^|[.?!]\s)\p{L}/gu, (first) => first.toUpperCase());
}
