import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Fills a content folder up to so many articles and questions, one article to nine questions, with copies of the real ones.
 * Copies are practical articles: concerns are on the home page, of which a guide has a handful however large it grows.
 */
export function fillUp(content: string, count: number): void {
	const read = (folder: string) => {
		const names = readdirSync(join(content, folder)).toSorted();
		return names.map((name) => ({ id: name.replace(/\.mdx?$/, ''), text: readFileSync(join(content, folder, name), 'utf8') }));
	};
	const articles = read('articles');
	const questions = read('questions');
	const practical = articles.filter(({ text }) => /^kind: practical$/m.test(text));
	const put = (path: string, text: string) => {
		if (existsSync(join(content, path))) throw new Error(`${path} is there already.`);
		writeFileSync(join(content, path), text);
	};
	const numbered = (text: string, field: string, number: number) =>
		text.replace(
			new RegExp(`^(${field}: )(['"]?)(.*?)\\2$`, 'm'),
			(_, name: string, quote: string, words: string) => `${name}${quote}${words.replace(/([.?]?)$/, ` (no. ${number})$1`)}${quote}`,
		);

	const moreArticles = Math.max(0, Math.round(count / 10) - articles.length);
	const homes: string[] = [];
	for (let made = 1; made <= moreArticles; made += 1) {
		const { id, text } = practical[made % practical.length] as { id: string; text: string };
		homes.push(`${id}-no-${made}`);
		// A description has a longest length, and many of the real ones come near it.
		const named = ['title', 'shortTitle']
			.reduce((sum, field) => numbered(sum, field, made), varied(text, Math.floor(made / practical.length)))
			.replace(/^description: .*$/m, `description: What is known of number ${made}, in plain words, with the sources beside it.`);
		put(`articles/${id}-no-${made}.mdx`, named.replace(/^alsoCalled:\n(?: {2}- .*\n)+/m, `alsoCalled:\n  - the subject of number ${made}\n`));
	}
	const moreQuestions = Math.max(0, count - articles.length - moreArticles - questions.length);
	for (let made = 1; made <= moreQuestions; made += 1) {
		const { id, text } = questions[made % questions.length] as { id: string; text: string };
		const home = homes[made % Math.max(1, homes.length)];
		put(
			`questions/${id}-no-${made}.md`,
			numbered(varied(text, Math.floor(made / questions.length)), 'question', made)
				.replace(/^askedOften: true\n/m, '')
				.replace(/^alsoAsked:\n(?: {2}- .*\n)+/m, `alsoAsked:\n  - what about number ${made}\n  - is number ${made} so\n`)
				.replace(/^(topics:\n) {2}- .*$/m, home === undefined ? '$&' : `$1  - ${home}`),
		);
	}
}

/** What is read as sentences: the summary or answer among the fields, and all that is under them. */
const RUNNING_TEXT = /^(?:summary|answer):.*(?:\n {2}.*)*|(?<=\n---\n)[^]*$/gm;

/** A tag, or a plain word. */
const TAG_OR_WORD = /<[^>]*>|(?<=[\s-])[a-z]{2,}(?=[\s,.:?!])/g;

/** Letters that make a word no harder to say. */
const CONSONANTS = 'bdgklmnprst';

/** A text in which no sentence is that of another copy: the longest word of each ends in letters of its own. It is no longer than it was, for many a text comes near its longest length. */
function varied(text: string, copy: number): string {
	const ending = `${copy.toString(CONSONANTS.length).replaceAll(/./g, (digit) => CONSONANTS[Number.parseInt(digit, CONSONANTS.length)] ?? '')}x`;
	return text.replaceAll(RUNNING_TEXT, (part) =>
		part
			// A fact that is a whole sentence would be the same on every copy.
			.replaceAll(/(?<=[.?!] )<Fact [^>]*>(?=\s)/g, '')
			.split(/(?<=[.?!:]['"”’)*]*)(?=\s)|(?=\n)/)
			.map((sentence) => {
				// A heading is linked to by its words.
				const words = sentence.startsWith('\n#') ? [] : [...sentence.matchAll(TAG_OR_WORD)].filter(([found]) => !found.startsWith('<'));
				const [word] = words.toSorted(([a], [b]) => b.length - a.length);
				if (word === undefined) return sentence;
				const end = word.index + word[0].length;
				return `${sentence.slice(0, Math.max(word.index, end - ending.length))}${ending}${sentence.slice(end)}`;
			})
			.join(''),
	);
}
