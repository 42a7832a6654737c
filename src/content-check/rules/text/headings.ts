import { OF_EVERY_ARTICLE, OF_EVERY_PAGE, slugs } from '#src/content-check/addresses.ts';
import type { Rule } from '#src/content-check/content.ts';
import type { Problem } from '#src/content-check/problem.ts';

/** Headings are the map of a page for people who listen to it: one level at a time, each with its own words. */
export const headings: Rule = ({ entries, blocksOf }) =>
	entries.flatMap((entry) => {
		if (entry.collection === 'glossary') return [];
		const problems: Problem[] = [];
		let above = 1;
		const seen = new Map<string, number>();
		const lines = entry.body?.text.split('\n') ?? [];
		for (const { kind, text, line, node } of blocksOf(entry)) {
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
					sentence: `${lines[(node.position?.end.line ?? line) - 1]?.trim()} makes a heading of the text above it`,
					hint: `Delete it. If "${text.slice(0, 60)}" is to be a heading, write \`## ${text.slice(0, 60)}\``,
				});
			// "# 1 worry" has been told for its first character.
			else if (depth === 1 && /^\d/.test(text)) continue;
			else if (entry.collection === 'questions') problem(`The heading "${text}" is in an answer`, 'Answers are short: write plain paragraphs without headings');
			else if (depth === 1) problem('A heading with one # is the title, which the page brings itself', `Write \`## ${text}\``);
			else if (depth > above + 1)
				problem(
					`After "${'#'.repeat(above)}" comes "${'#'.repeat(above + 1)}", not "${'#'.repeat(depth)}"`.replace('After "#" comes', 'Under the title comes'),
					`Write \`${'#'.repeat(above + 1)} ${text}\``,
				);
			if (text === '') problem('The heading has no words', 'Write them after the #, or delete the line');
			else if (first !== undefined) problem(`The heading "${text}" is here a second time; the first is on line ${first}`, 'Give each its own words');
			if (text !== '' && !/[\p{L}\p{N}]/u.test(text)) problem(`The heading "${text}" has no letters, so no link can lead to it`, 'Write it in words');
			if (slugs([text])[0] === OF_EVERY_PAGE) problem(`Every page has a part called "${text}" already`, 'Give this heading other words');
			if (entry.collection === 'articles' && OF_EVERY_ARTICLE.includes(slugs([text])[0] ?? ''))
				problem(`The page brings a section "${text}" itself`, 'Give this one other words');
			seen.set(text.toLowerCase(), first ?? line);
			// A step that was too large is told once, not for each heading under it.
			above = Math.max(depth, 1);
		}
		return problems;
	});
