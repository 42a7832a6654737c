import { wordsIn } from '#src/lib/reading-grade.ts';
import { type Content, type Entry, type Rule, textAt } from '#src/content-check/content.ts';
import { factFiller } from '#src/content-check/render-facts.ts';
import type { Problem } from '#src/content-check/problem.ts';

/** Words of running text: enough to answer, short enough to be read. */
export const LIMITS = { articles: { least: 700, most: 1430 }, questions: { least: 80, most: 300 } } as const;
const MOST_ANSWER = 50;
const MOST_MEANING = 45;

/** Every text has the length that its place on the site was made for. A draft may still be short. */
export const lengths: Rule = (content) => {
	const fill = factFiller(content);
	return [
		...content.of('articles').flatMap((entry) => body(content, entry, LIMITS.articles)),
		...content.of('questions').flatMap((entry) => [...body(content, entry, LIMITS.questions), ...field(entry, 'answer', MOST_ANSWER, fill)]),
		...content.of('glossary').flatMap((entry) => field(entry, 'meaning', MOST_MEANING, fill)),
		...content.of('glossary').flatMap(noBody),
		...content.of('pages').flatMap((entry) => (entry.body !== undefined && content.blocksOf(entry).length === 0 ? [empty(entry)] : [])),
	];
};

/** The words of a body that count for its length. */
export function wordCount(content: Content, entry: Entry): number {
	return content.blocksOf(entry).reduce((sum, { kind, text }) => (kind === 'paragraph' ? sum + wordsIn(text).length : sum), 0);
}

function body(content: Content, entry: Entry, { least, most }: { least: number; most: number }): Problem[] {
	if (entry.body === undefined) return [];
	if (content.blocksOf(entry).length === 0) return [empty(entry)];
	const words = wordCount(content, entry);
	const problem = (sentence: string, hint: string) => [{ rule: 'lengths', file: entry.file, line: 1, sentence, hint }];
	if (words < least && !entry.draft) return problem(`The text has ${words} words`, `Write at least ${least}`);
	return words > most ? problem(`The text has ${words} words`, `Write at most ${most}`) : [];
}

function empty({ file }: Entry): Problem {
	return { rule: 'lengths', file, line: 1, sentence: 'There is no text under the fields', hint: 'Write it after the second `---`, with an empty line between' };
}

function field(entry: Entry, name: string, most: number, fill: (text: string) => string): Problem[] {
	const text = textAt(entry, name);
	const words = text === undefined ? 0 : wordsIn(fill(text)).length;
	return words <= most
		? []
		: [{ rule: 'lengths', file: entry.file, line: entry.lineOf([name]), sentence: `\`${name}\` has ${words} words`, hint: `Write at most ${most}` }];
}

/** A term is explained in `meaning`: a text under the fields would not be shown anywhere. */
function noBody({ file, body: own }: Entry): Problem[] {
	const line = own?.text.split('\n').findIndex((text) => text.trim() !== '') ?? -1;
	return line === -1
		? []
		: [
				{
					rule: 'lengths',
					file,
					line: line + 1,
					sentence: 'The text under the fields of a term is not shown anywhere',
					hint: 'Move it to `meaning`, or delete it',
				},
			];
}
