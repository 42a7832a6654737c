import { everyNode } from '#src/lib/mdast-nodes.ts';
import type { Rule } from '#src/content-check/content.ts';
import type { Problem } from '#src/content-check/problem.ts';

/** Marks of Markdown that did not work would be on the page as they were typed. */
const STRAY: readonly { mark: RegExp; sentence: string; hint: string | ((found: RegExpExecArray) => string) }[] = [
	{
		mark: /!\s*\[[^\]]*\]\s*\([^)]*\)?/,
		sentence: 'is not a picture as it is written',
		hint: 'Write `![what it shows](../images/<article>/<name>)`, without spaces between or inside the address',
	},
	{
		mark: /\[([^\]]+)\]\s+\(([^)\s]+)\s*\)|\(([^)]+)\)\[((?:\/|https?:)[^\]\s]*)\]/,
		sentence: 'is not a link as it is written',
		hint: ([, words = '', address = '', reversed = words, at = address]) => `Write \`[${reversed}](${at})\``,
	},
	{
		mark: /\[[^\]]+\]\s*\([^)]*\)?|\[\[[^\]]*\]\]|\[[^\]()]*\(\/[^)]*\)?|\((?:\/[\w-]+)+\/\)|\([^)]+\)\[(?:\/|https?:)[^\]]*\]?/,
		sentence: 'is not a link as it is written',
		hint: 'Write `[words](/guide/pores/)`, without spaces between or inside the address',
	},
	{
		mark: /<\s+\/?(?:Cite|Term|Fact|Care|DoDont|Myth|Figure)\b[^>]*>?|<?\b(?:Cite|Term|Fact|Care|DoDont|Myth|Figure)\s+(?:id|name|list|kind|claim|title)\s*=[^>\]]*[>\]]?/,
		sentence: 'is not a tag as it is written',
		hint: 'Write it as `<Cite id="alam-2014" />`, with < straight before the name',
	},
	{
		mark: /\[\^[^\]]*\]/,
		sentence: 'would show on the page',
		hint: 'Write `<Cite id="alam-2014" />` in an article, a link such as `[Alam 2014](/evidence/#alam-2014)` in an answer',
	},
	{ mark: /^\/\/.*/, sentence: 'would show on the page', hint: 'Delete the note' },
	{
		mark: /^(?:[-+]|\d{1,2}\)|\d{1,2}\.(?=[A-Za-z]))\S.*/,
		sentence: 'is not a list as it is written',
		hint: ([found]) => {
			const [, mark = '', words = ''] = /^([-+]|\d{1,2}[.)])(.*)/.exec(found) ?? [];
			return `Put a space after the ${mark}: \`${mark.replace('+', '-').replace(')', '.')} ${shortened(words.split(/ (?=[-+]\S|\d{1,2}[.)]\S)/)[0] ?? '')}\``;
		},
	},
	{ mark: /\[[^\]]+\]\[[^\]]*\]/, sentence: 'is not a link as it is written', hint: 'Write `[words](/guide/pores/)`' },
	{ mark: /\*\*|(?<!_)__(?!_)/, sentence: 'would show on the page', hint: 'Write **bold** with two stars before and after the words, without spaces inside' },
	{
		mark: /(?<![\w*/])\*(?=[^\s*/}])|(?<=[^\s*/{])\*(?![\w*/}])|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)/,
		sentence: 'would show on the page',
		hint: 'Write *words in italics* with one star before and after them',
	},
	{ mark: /—/, sentence: 'is a long dash', hint: 'Write a comma, a colon or a full stop' },
	{ mark: /^\|.*\|/, sentence: 'is not a table as it is written', hint: 'A table needs a line such as `| --- | --- |` under its first, with as many columns' },
	{ mark: /:::\w*/, sentence: 'would show on the page', hint: 'Write `<Care kind="care">` … `</Care>` for a box' },
];

/** What an editor typed as a link, a table or bold words has become one. */
export const unparsedMarkdown: Rule = ({ entries, blocksOf }) =>
	entries.flatMap((entry) => {
		if (entry.body === undefined) return [];
		const problem = (line: number, sentence: string, hint: string): Problem => ({ rule: 'stray-marks', file: entry.file, line, sentence, hint });
		const marks = blocksOf(entry).flatMap(({ text, line }) => {
			for (const { mark, sentence, hint } of STRAY) {
				const found = mark.exec(text);
				if (found !== null) return [problem(line, `"${shortened(found[0])}" ${sentence}`, typeof hint === 'string' ? hint : hint(found))];
			}
			return [];
		});
		const nodes = [...everyNode(entry.body.tree)].flatMap((node) => {
			const line = node.position?.start.line ?? 1;
			if (node.type === 'inlineCode') return [problem(line, `"\`${shortened(node.value)}\`" would be shown as computer code`, 'Write it in plain quotes')];
			if (node.type === 'thematicBreak') return [problem(line, 'This would draw a line across the page', 'Delete it; a new subject starts with a heading')];
			if (node.type === 'code') return [problem(line, 'These words would be shown as computer code', 'Take the four spaces before them away')];
			if (node.type === 'footnoteReference')
				return [
					problem(
						line,
						`\`[^${node.identifier}]\` makes a footnote of another kind`,
						entry.file.endsWith('.mdx') ? 'Write `<Cite id="alam-2014" />`' : 'Write a link such as `[Alam 2014](/evidence/#alam-2014)`',
					),
				];
			return [];
		});
		return [...marks, ...nodes];
	});

function shortened(typed: string): string {
	return typed.length > 40 ? `${typed.slice(0, 40)}…` : typed;
}
