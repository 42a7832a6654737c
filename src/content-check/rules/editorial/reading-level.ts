import { type Reading, reading, unavoidableWords } from '#src/lib/reading-grade.ts';
import { type Content, type Entry, type Rule, textAt } from '#src/content-check/content.ts';
import type { Problem } from '#src/content-check/problem.ts';
import { tooManyMarked } from '#src/content-check/too-many-marked.ts';
import { wordCount } from '#src/content-check/rules/fields/lengths.ts';

/** An eleven-year-old reads a text of grade 6. No page may be much harder, and most must not be. */
const WORST_GRADE = 7.5;
const MEDIAN_GRADE = 6.0;

/** Shorter than this on average, sentences sound chopped up, and only game the grade. */
const SHORTEST_SENTENCE = 7;

/** So does an average of fewer words. */
const FEWEST_WORDS = 30;

/** A median of fewer pages says little. */
const ENOUGH_PAGES = 10;

/** Each such word makes the grade look better than it is. */
const MOST_UNAVOIDABLE = 25;

/** Every article and question is easy to read, and they are so on the whole. */
export const readingLevel: Rule = (content) => [
	...tooManyMarked(unavoidableTerms(content), {
		rule: 'reading-level',
		field: 'unavoidable',
		most: MOST_UNAVOIDABLE,
		what: 'terms',
		hint: 'Delete the line here or in another term, and write a shorter word in the texts',
	}),
	...(['articles', 'questions'] as const).flatMap((collection) => problemsOf(content, collection)),
];

/** How hard each published entry with a text is to read. */
export function readings(content: Content, collection: 'articles' | 'questions'): Map<Entry, Reading> {
	const unavoidable = unavoidableWords(unavoidableTerms(content).map((term) => textAt(term, 'term') ?? ''));
	return new Map(
		content.of(collection).flatMap((entry) => {
			const running = content.blocksOf(entry).filter(({ kind, text }) => kind === 'paragraph' && text !== '');
			return running.length === 0
				? []
				: [
						[
							entry,
							reading(
								running.map(({ text }) => text),
								unavoidable,
							),
						] as const,
					];
		}),
	);
}

export function median(numbers: readonly number[]): number | undefined {
	const sorted = numbers.toSorted((a, b) => a - b);
	const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
	return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function problemsOf(content: Content, collection: 'articles' | 'questions'): Problem[] {
	const problems: Problem[] = [];
	const published = [...readings(content, collection)].filter(([{ draft }]) => !draft);
	for (const [entry, { grade, sentenceLength }] of published) {
		const { file } = entry;
		const problem = (sentence: string, hint: string) => ({ rule: 'reading-level', file, line: 1, sentence, hint });
		if (grade > WORST_GRADE)
			problems.push(
				problem(
					`The text is hard to read: grade ${grade.toFixed(1)}`,
					`Split long sentences in two and use short, everyday words, until it is ${WORST_GRADE} or less`,
				),
			);
		if (sentenceLength < SHORTEST_SENTENCE && wordCount(content, entry) >= FEWEST_WORDS)
			problems.push(
				problem(
					`The sentences are too short: ${sentenceLength.toFixed(1)} words on average`,
					`Join some of them, until the average is ${SHORTEST_SENTENCE} or more`,
				),
			);
	}
	const middle = median(published.map(([, { grade }]) => grade));
	if (published.length >= ENOUGH_PAGES && middle !== undefined && middle > MEDIAN_GRADE) {
		const hardest = published.toSorted(([, a], [, b]) => b.grade - a.grade).slice(0, 5);
		problems.push({
			rule: 'reading-level',
			file: collection,
			line: 1,
			sentence: `The ${collection} are hard to read as a whole: the median grade is ${middle.toFixed(2)}`,
			hint: `Bring it down to ${MEDIAN_GRADE.toFixed(1)} or less. Start with ${hardest.map(([{ id }, { grade }]) => `${id} (${grade.toFixed(1)})`).join(', ')}`,
		});
	}
	return problems;
}

function unavoidableTerms({ of }: Content): Entry[] {
	return of('glossary').filter(({ value }) => typeof value === 'object' && value !== null && 'unavoidable' in value && value.unavoidable === true);
}
