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
			.reduce((sum, field) => numbered(sum, field, made), text)
			.replace(/^description: .*$/m, `description: What is known of number ${made}, in plain words, with the sources beside it.`);
		put(`articles/${id}-no-${made}.mdx`, named.replace(/^alsoCalled:\n(?: {2}- .*\n)+/m, `alsoCalled:\n  - the subject of number ${made}\n`));
	}
	const moreQuestions = Math.max(0, count - articles.length - moreArticles - questions.length);
	for (let made = 1; made <= moreQuestions; made += 1) {
		const { id, text } = questions[made % questions.length] as { id: string; text: string };
		const home = homes[made % Math.max(1, homes.length)];
		put(
			`questions/${id}-no-${made}.md`,
			numbered(text, 'question', made)
				.replace(/^askedOften: true\n/m, '')
				.replace(/^alsoAsked:\n(?: {2}- .*\n)+/m, `alsoAsked:\n  - what about number ${made}\n  - is number ${made} so\n`)
				.replace(/^(topics:\n) {2}- .*$/m, home === undefined ? '$&' : `$1  - ${home}`),
		);
	}
}
