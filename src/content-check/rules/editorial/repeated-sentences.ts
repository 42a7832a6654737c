import { sentencesIn, wordsIn } from '#src/lib/reading-grade.ts';
import { type Content, type Entry, type Rule, textAt } from '#src/content-check/content.ts';

/** On more pages than this a sentence is a fact, and is typed once. */
const MOST_PAGES = 3;

/** Shorter sentences repeat naturally: "Ask the clinic first." */
const LEAST_WORDS = 7;

/** The same sentence on page after page reads like a machine, and when it is mended, it is mended on one of them only. */
export const repeatedSentences: Rule = (content) =>
	[...pagesBySentence(content)].flatMap(([sentence, places]) => {
		const [first] = places;
		return first === undefined || places.length <= MOST_PAGES
			? []
			: [
					{
						rule: 'repeated-sentences',
						file: first.entry.file,
						line: first.line,
						sentence: `"${sentence}" is on ${places.length} pages: ${places.map(({ entry }) => entry.id).join(', ')}`,
						hint: `Keep it on at most ${MOST_PAGES} pages, and link to one of them from the others`,
					},
				];
	});

interface Place {
	entry: Entry;
	line: number;
}

function pagesBySentence(content: Content): Map<string, Place[]> {
	const pages = new Map<string, Place[]>();
	for (const entry of [...content.of('articles'), ...content.of('questions'), ...content.of('pages')]) {
		if (entry.draft) continue;
		const seen = new Set<string>();
		const texts = textsOf(content, entry);
		const sentences = sentencesIn(texts.map(({ text }) => text));
		for (const [index, { line }] of texts.entries()) {
			for (const found of sentences[index] ?? []) {
				const sentence = found.trim();
				if (seen.has(sentence) || wordsIn(sentence).length < LEAST_WORDS) continue;
				seen.add(sentence);
				pages.set(sentence, [...(pages.get(sentence) ?? []), { entry, line }]);
			}
		}
	}
	return pages;
}

/** The running text of an entry, and the answer or summary that opens its page. */
function textsOf(content: Content, entry: Entry): { text: string; line: number }[] {
	const opening = ['summary', 'answer'].flatMap((field) => {
		const text = textAt(entry, field);
		return text === undefined ? [] : [{ text, line: entry.lineOf([field]) }];
	});
	return [...opening, ...content.blocksOf(entry).flatMap(({ kind, text, line }) => (kind === 'paragraph' ? [{ text, line }] : []))];
}
