import { AUTHOR_TAGS, isAuthorTag } from '#src/schemas/author-tags.ts';
import { everyNode } from '#src/lib/mdast-nodes.ts';
import { plainText } from '#src/lib/text-blocks.ts';
import type { Entry, Rule } from '#src/content-check/content.ts';
import type { Problem, Wording } from '#src/content-check/problem.ts';
import { htmlTag } from '#src/content-check/tag-wording.ts';

/** Answers and terms are plain Markdown: a tag in them, other than a fact in an answer, shows nothing or its brackets. */
export const plainMarkdown: Rule = ({ entries }) =>
	entries.flatMap((entry) => (entry.file.endsWith('.md') && entry.body !== undefined ? problemsOf(entry, entry.body) : []));

function problemsOf({ file }: Entry, { tree }: NonNullable<Entry['body']>): Problem[] {
	return [...everyNode(tree)].flatMap((node): Problem[] => {
		const line = node.position?.start.line ?? 1;
		const problem = (sentence: string, hint: string) => ({ rule: 'plain-markdown', file, line, sentence, hint });
		if (node.type === 'html')
			return inHtml(node.value).map(({ offset, ...said }) => ({
				rule: 'plain-markdown',
				file,
				line: line + node.value.slice(0, offset).split('\n').length - 1,
				...said,
			}));
		if (node.type === 'paragraph' && /^(?:import|export) .*['"{=]/.test(plainText(node, () => '')))
			return [problem('There is a line of code in the text', 'Delete it')];
		if (node.type === 'text' && node.value.includes('{/*')) return [problem('`{/* … */}` would show on the page', 'Delete the note')];
		return [];
	});
}

function inHtml(html: string): (Wording & { offset: number })[] {
	const found = [...html.matchAll(/<!--|<([A-Za-z][\w-]*)/g)];
	return found.map((match) => {
		const name = match[1];
		const offset = match.index;
		if (name === undefined) return { offset, sentence: 'A note in `<!-- -->` is published with the page', hint: 'Delete it' };
		if (!isAuthorTag(name)) return { offset, ...htmlTag(name) };
		const { example, isBlock, inAnswers } = AUTHOR_TAGS[name];
		if (inAnswers)
			return {
				offset,
				sentence: `The tag \`<${name}\` cannot be read`,
				hint: isBlock ? `Write it as ${example} on a line of its own, with empty lines around it` : `Write it as ${example}`,
			};
		return {
			offset,
			sentence: `\`<${name}>\` works in articles only`,
			hint: name === 'Cite' ? 'Write a link such as `[Alam 2014](/evidence/#alam-2014)`' : 'Write plain words, or a link to the article',
		};
	});
}
