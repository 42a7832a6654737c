import { everyNode } from '#src/lib/mdast-nodes.ts';
import type { Rule } from '#src/content-check/content.ts';
import type { Problem } from '#src/content-check/problem.ts';

/** Markdown that did not work would be on the page as it was typed. */
const STRAY: readonly { mark: RegExp; sentence: string; hint: string | ((found: RegExpExecArray) => string) }[] = [
	{
		mark: /!\s*\[[^\]]*\]\s*\([^)]*\)?/,
		sentence: 'does not work as a picture',
		hint: 'Write `![what it shows](../images/<article>/<name>)`, with no space before or inside the address',
	},
	{
		mark: /\[([^\]]+)\]\s+\(([^)\s]+)\s*\)|\(([^)]+)\)\[((?:\/|https?:)[^\]\s]*)\]/,
		sentence: 'does not work as a link',
		hint: ([, words = '', address = '', reversed = words, at = address]) => `Write \`[${reversed}](${at})\``,
	},
	{
		mark: /\[[^\]]+\]\s*\([^)]*\)?|\[\[[^\]]*\]\]|\[[^\]()]*\(\/[^)]*\)?|\((?:\/[\w-]+)+\/\)|\([^)]+\)\[(?:\/|https?:)[^\]]*\]?/,
		sentence: 'does not work as a link',
		hint: 'Write `[link text](/guide/pores/)`, with no space before or inside the address',
	},
	{
		mark: /<\s+\/?(?:Cite|Term|Fact|Care|DoDont|Myth|Figure)\b[^>]*>?|<?\b(?:Cite|Term|Fact|Care|DoDont|Myth|Figure)\s+(?:id|name|list|kind|claim|title)\s*=[^>\]]*[>\]]?/,
		sentence: 'does not work as a tag',
		hint: 'Write it as `<Cite id="alam-2014" />`, with < directly before the name',
	},
	{
		mark: /\[\^[^\]]*\]/,
		sentence: 'would show on the page',
		hint: 'Write `<Cite id="alam-2014" />` in an article, or a link such as `[Alam 2014](/evidence/#alam-2014)` in an answer',
	},
	{ mark: /^\/\/.*/, sentence: 'would show on the page', hint: 'Delete the note' },
	{
		mark: /^(?:[-+]|\d{1,2}\)|\d{1,2}\.(?=[A-Za-z]))\S.*/,
		sentence: 'does not work as a list',
		hint: ([found]) => {
			const [, mark = '', words = ''] = /^([-+]|\d{1,2}[.)])(.*)/.exec(found) ?? [];
			return `Put a space after the ${mark}: \`${mark.replace('+', '-').replace(')', '.')} ${shortened(words.split(/ (?=[-+]\S|\d{1,2}[.)]\S)/)[0] ?? '')}\``;
		},
	},
	{ mark: /\[[^\]]+\]\[[^\]]*\]/, sentence: 'does not work as a link', hint: 'Write `[link text](/guide/pores/)`' },
	{
		mark: /\*\*|(?<!_)__(?!_)/,
		sentence: 'would show on the page',
		hint: 'Write **bold** with two stars before and after the words, without spaces between the stars and the words',
	},
	{
		mark: /(?<![\w*/])\*(?=[^\s*/}])|(?<=[^\s*/{])\*(?![\w*/}])|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)/,
		sentence: 'would show on the page',
		hint: 'Write *words in italics* with one star before and after them',
	},
	{ mark: /—/, sentence: 'is a long dash', hint: 'Use a comma, a colon or a full stop instead' },
	{ mark: /^\|.*\|/, sentence: 'does not work as a table', hint: 'Under the first line of the table write one such as `| --- | --- |`, with as many columns' },
	{ mark: /:::\w*/, sentence: 'would show on the page', hint: 'For a box, write `<Care kind="care" title="…">` … `</Care>`' },
];

/** What an editor typed as a link, a table or bold words has become one. */
export const unparsedMarkdown: Rule = ({ entries, blocksOf }) =>
	entries.flatMap((entry) => {
		if (entry.body === undefined) return [];
		const problem = (line: number, sentence: string, hint: string): Problem => ({ rule: 'unparsed-markdown', file: entry.file, line, sentence, hint });
		const marks = blocksOf(entry).flatMap(({ text, line }) => {
			for (const { mark, sentence, hint } of STRAY) {
				const found = mark.exec(text);
				if (found !== null) return [problem(line, `"${shortened(found[0])}" ${sentence}`, typeof hint === 'string' ? hint : hint(found))];
			}
			return [];
		});
		const nodes = [...everyNode(entry.body.tree)].flatMap((node) => {
			const line = node.position?.start.line ?? 1;
			if (node.type === 'inlineCode')
				return [problem(line, `"\`${shortened(node.value)}\`" would be shown as computer code`, 'Put it in ordinary quotation marks')];
			if (node.type === 'thematicBreak') return [problem(line, 'This would draw a line across the page', 'Delete it, and start a new subject with a heading')];
			if (node.type === 'code') return [problem(line, 'These words would be shown as computer code', 'Delete the four spaces before them')];
			if (node.type === 'footnoteReference')
				return [
					problem(
						line,
						`\`[^${node.identifier}]\` makes a footnote that this site does not use`,
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
