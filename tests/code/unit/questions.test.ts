import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { question } from '#src/schemas/question.ts';
import { QUESTIONS } from '../../support/question-list.ts';

const folder = new URL('../../../content/questions/', import.meta.url);
const read = (file: string) => {
	const [, frontmatter = '', body = ''] = readFileSync(new URL(`${file}.md`, folder), 'utf8').split(/^---$/m);
	return { data: question.parse(parse(frontmatter)), body };
};

/** The questions on which the evidence is silent: there the answer says so instead of giving a figure. */
const SILENT = [9, 23, 32, 33, 37, 40, 48, 62, 63, 67, 73, 74, 75, 77, 80, 83, 85, 105, 113, 119, 121, 127, 128, 132, 134];
const SAYS_SO = /no (?:good )?(?:study|trial)|not known|nobody knows|is unknown|not (?:been )?(?:tested|studied|compared)/i;

describe('the 134 questions that people bring', () => {
	it('are each answered by a file of their own', () => {
		expect(QUESTIONS).toHaveLength(134);
		expect(QUESTIONS.filter(({ file }) => !existsSync(new URL(`${file}.md`, folder)))).toEqual([]);
		expect(new Set(QUESTIONS.map(({ file }) => file)).size).toBe(134);
	});

	it('leave no file without a question', () => {
		const asked = new Set(QUESTIONS.map(({ file }) => `${file}.md`));
		expect(readdirSync(folder).filter((file) => !asked.has(file))).toEqual([]);
	});

	it.each(QUESTIONS)('$number stands under its topic: $asked', ({ topic, file }) => {
		expect(read(file).data.topics).toContain(topic);
	});

	it.each(SILENT)('%i says what is not known', (number) => {
		const { file } = QUESTIONS.find((one) => one.number === number)!;
		const { data, body } = read(file);
		expect(`${data.answer} ${body}`).toMatch(SAYS_SO);
	});
});
