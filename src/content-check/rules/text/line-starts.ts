import type { MdastNode } from 'satteri';
import { everyNode } from '#src/lib/mdast-nodes.ts';
import { plainText } from '#src/lib/text-blocks.ts';
import { inBodies, numbered, quoted } from './in-bodies.ts';

/** A figure with what it counts, e.g. `20 °C`. */
const AMOUNT = /^\d[\d.,]*(?:\s?(?:°\s?[CF]?|%|mm|cm|ml|mg|kg|g|degrees?)(?!\p{L}))/u;

/** Characters that mean something to a person and something else to Markdown when they begin a line. The character itself is then not on the page. */
export const lineStarts = inBodies('line-starts', (body, problem) => {
	const lines = numbered(body);
	return [...everyNode(body.tree)].flatMap((node) => {
		const line = node.position?.start.line ?? 1;
		const typed = lines[line - 1]?.typed.trim() ?? '';
		if (node.type === 'blockquote') {
			const [, equal = '', rest = ''] = /^>\s?(=?)\s*(.*)/.exec(typed) ?? [];
			const hint = /^\d/.test(rest)
				? `Write "${equal === '' ? 'More than' : 'At least'} ${quoted(rest)}"`
				: 'Delete the > at the start of each line. For something that a person said, use quotation marks';
			return [problem(line, '> at the start of a line is not shown: it makes a quotation', hint)];
		}
		if (node.type === 'list') {
			const [, mark = '', rest = ''] = /^([-+*])\s+(.*)/.exec(typed) ?? [];
			if (mark === '+')
				return [
					problem(line, '+ at the start of a line is not shown: it makes a list', `Write "Plus ${quoted(rest)}", or start each line of a list with \`- \``),
				];
			if (mark === '-' && items(node) === 1 && AMOUNT.test(rest))
				return [problem(line, '- at the start of a line is not shown: it makes a list', `Write "Minus ${quoted(rest)}"`)];
		}
		if (node.type === 'heading' && node.depth === 1 && /^#\s+\d/.test(typed))
			return [
				problem(line, '# at the start of a line is not shown: it makes a heading', `If it means "number", write "Number ${quoted(plainText(node, () => ''))}"`),
			];
		return [];
	});
});

function items(node: MdastNode): number {
	return 'children' in node ? node.children.length : 0;
}
