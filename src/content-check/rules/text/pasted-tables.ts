import { childrenOf, everyNode } from '#src/lib/mdast-nodes.ts';
import { inBodies, numbered, quoted } from './in-bodies.ts';

/** Rows of a spreadsheet, and rows with more cells than the head has: their words run together, or are not shown. */
export const pastedTables = inBodies('pasted-tables', (body, problem) => {
	const lines = numbered(body);
	const surplus = [...everyNode(body.tree)].flatMap((node) => {
		if (node.type !== 'table') return [];
		const [from, to] = [node.position?.start.line ?? 1, node.position?.end.line ?? 1];
		const columns = childrenOf(childrenOf(node)[0] ?? node).length;
		return lines.slice(from - 1, to).flatMap(({ line, typed }) => {
			const cells = cellsOf(typed);
			if (cells.length <= columns) return [];
			const lost = cells.slice(columns).join(' | ');
			return [
				problem(
					line,
					`This row has ${cells.length} cells and the head of the table has ${columns}: "${quoted(lost)}" would not be shown`,
					'Give the head and the line under it one more column, or delete the | between two cells',
				),
			];
		});
	});
	const fromSpreadsheet = lines.flatMap(({ line, typed }, index) => {
		const above = lines[index - 1]?.typed ?? '';
		if (!hasTabs(typed) || hasTabs(above) || !hasTabs(lines[index + 1]?.typed ?? '')) return [];
		const cells = typed.trim().split(/\t+/);
		return [
			problem(
				line,
				'These lines come from a spreadsheet: their cells would run together',
				`Write each as a row, \`| ${cells.map(quoted).join(' | ')} |\`, and under the first one \`|${' --- |'.repeat(cells.length)}\``,
			),
		];
	});
	return [...surplus, ...fromSpreadsheet];
});

const hasTabs = (typed: string) => /\S\t+\S/.test(typed) && !/^\s*\|/.test(typed) && !/^\s*(?:[^\p{L}\p{N}\s]|\p{L}|\(?\w{1,3}\))\s*\t/u.test(typed);

/** The cells of a row as Markdown cuts them: an upright line after a backslash is part of a cell. */
function cellsOf(typed: string): string[] {
	return typed
		.trim()
		.replace(/^\|/, '')
		.replace(/(?<!\\)\|$/, '')
		.split(/(?<!\\)\|/)
		.map((cell) => cell.trim());
}
