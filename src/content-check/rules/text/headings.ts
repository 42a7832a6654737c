import { OF_EVERY_ARTICLE, OF_EVERY_PAGE, OF_EVERY_QUESTION, slugs } from '#src/content-check/addresses.ts';
import type { Rule } from '#src/content-check/content.ts';
import type { Problem } from '#src/content-check/problem.ts';
import { wordCount } from '#src/content-check/rules/fields/lengths.ts';

/** An answer under so many words is read at a glance: headings would only break it up. */
const LEAST_WORDS_FOR_HEADINGS = 120;

/** The ids that the layout of a page adds to those of its text. */
const GIVEN: Partial<Record<string, readonly string[]>> = { articles: OF_EVERY_ARTICLE, questions: OF_EVERY_QUESTION };

/** Headings are the map of a page for people who listen to it: one level at a time, each with its own words. */
export const headings: Rule = (content) =>
	content.entries.flatMap((entry) => {
		if (entry.collection === 'glossary') return [];
		const problems: Problem[] = [];
		let above = 1;
		const inAnswer = entry.collection === 'questions';
		const words = inAnswer ? wordCount(content, entry) : 0;
		const seen = new Map<string, number>();
		const lines = entry.body?.text.split('\n') ?? [];
		for (const { kind, text, line, node } of content.blocksOf(entry)) {
			const glued = kind === 'paragraph' ? /^(#{1,6})([^#\s].*)$|^(#{7,})(.*)$/.exec(text) : null;
			if (glued !== null)
				problems.push({
					rule: 'headings',
					file: entry.file,
					line,
					sentence: `"${text.slice(0, 42)}" is not a heading`,
					hint: glued[3] === undefined ? 'Put a space after the #' : `Write \`## ${glued[4]?.trim()}\``,
				});
			if (kind !== 'heading' || node.type !== 'heading') continue;
			// A line of --- or === under a text makes a heading of it, mostly against the will of its writer.
			const underlined = node.position?.end.line !== line;
			const problem = (sentence: string, hint: string) => problems.push({ rule: 'headings', file: entry.file, line, sentence, hint });
			const { depth } = node;
			const first = seen.get(text.toLowerCase());
			if (underlined)
				problems.push({
					rule: 'headings',
					file: entry.file,
					line: node.position?.end.line ?? line,
					sentence: `${lines[(node.position?.end.line ?? line) - 1]?.trim()} turns the text above it into a heading`,
					hint: `Delete it. If "${text.slice(0, 60)}" is to be a heading, write \`## ${text.slice(0, 60)}\``,
				});
			// "# 1 worry" is reported for its first character.
			else if (depth === 1 && /^\d/.test(text)) continue;
			else if (inAnswer && words < LEAST_WORDS_FOR_HEADINGS)
				problem(
					`An answer of ${words} words needs no heading such as "${text}"`,
					`Delete the heading: headings help in answers of ${LEAST_WORDS_FOR_HEADINGS} words or more`,
				);
			else if (inAnswer && depth > 2)
				problem(`The heading "${text}" has more than two #, but an answer has only one level of headings`, `Write \`## ${text}\``);
			else if (depth === 1) problem('A heading with one # is the title of the page, which is there already', `Write \`## ${text}\``);
			else if (depth > above + 1)
				problem(
					`${above === 1 ? 'Under the title' : `After "${'#'.repeat(above)}"`} comes "${'#'.repeat(above + 1)}", not "${'#'.repeat(depth)}"`,
					`Write \`${'#'.repeat(above + 1)} ${text}\``,
				);
			if (text === '') problem('The heading has no words', 'Write them after the #, or delete the line');
			else if (first !== undefined) problem(`The heading "${text}" appears twice: the first is on line ${first}`, 'Give each heading different words');
			if (text !== '' && !/[\p{L}\p{N}]/u.test(text)) problem(`The heading "${text}" has no letters, so no link can lead to it`, 'Write it in words');
			if (/^\d/.test(slugs([text])[0] ?? '')) problem(`The heading "${text}" begins with a number, and so would its address`, 'Begin it with a word');
			if (slugs([text])[0] === OF_EVERY_PAGE) problem(`Every page already has a part called "${text}"`, 'Give this heading other words');
			if (GIVEN[entry.collection]?.includes(slugs([text])[0] ?? '') === true)
				problem(`The page already has a section "${text}" of its own`, 'Give this heading other words');
			seen.set(text.toLowerCase(), first ?? line);
			// A step that is too large is reported once, not for each heading under it.
			above = Math.max(depth, 1);
		}
		return problems;
	});
