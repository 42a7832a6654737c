import { childrenOf, everyNode } from '#src/lib/mdast-nodes.ts';
import { inBodies, numbered, quoted } from './in-bodies.ts';

/** Rows of a spreadsheet, rows with more or fewer cells than the head has, and rows that are no table: words run together, are in the wrong column, or are not shown. A column is not aligned. */
export const pastedTables = inBodies('pasted-tables', (body, problem) => {
	const lines = numbered(body);
	const inTables = new Set<number>();
	const uneven = [...everyNode(body.tree)].flatMap((node) => {
		if (node.type !== 'table') return [];
		const [from, to] = [node.position?.start.line ?? 1, node.position?.end.line ?? 1];
		const columns = childrenOf(childrenOf(node)[0] ?? node).length;
		return lines.slice(from - 1, to).flatMap(({ line, typed }) => {
			inTables.add(line);
			// The content policy refuses the style that would align it.
			if (/^[\s|:-]*:[\s|:-]*$/.test(typed) && typed.includes('-'))
				return [problem(line, 'The colons in this row align a column, which is not done here', `Write \`${typed.trim().replaceAll(':', '-')}\``)];
			const cells = cellsOf(typed);
			if (cells.length === columns) return [];
			if (cells.length < columns)
				return [
					problem(
						line,
						`This row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, but the first row of the table has ${columns}`,
						`Add the missing cells, and leave them empty where there is nothing to say: \`| ${[...cells, ...Array<string>(columns - cells.length).fill('')].join(' | ')} |\``,
					),
				];
			const lost = cells.slice(columns).join(' | ');
			return [
				problem(
					line,
					`This row has ${cells.length} cells, but the first row of the table has ${columns}, so "${quoted(lost)}" would not be shown`,
					'Add a column to the first row and to the line under it, or delete the | between two cells',
				),
			];
		});
	});
	const fromSpreadsheet = lines.flatMap(({ line, typed }, index) => {
		const above = lines[index - 1]?.typed ?? '';
		const cells = cellsOfSpreadsheet(typed);
		if (cells === undefined || cellsOfSpreadsheet(above) !== undefined || cellsOfSpreadsheet(lines[index + 1]?.typed ?? '')?.length !== cells.length) return [];
		return [
			problem(
				line,
				'These lines come from a spreadsheet, and their cells would run together on the page',
				`Write each as a row, \`| ${cells.map(quoted).join(' | ')} |\`, and under the first one \`|${' --- |'.repeat(cells.length)}\``,
			),
		];
	});
	const glued = lines.flatMap(({ line, typed }, index) => {
		const above = lines[index - 1]?.typed.trim() ?? '';
		// A row after an empty line that is no table has a rule of its own.
		if (!isRow(typed) || inTables.has(line) || above === '' || isRow(above)) return [];
		return [
			problem(
				line,
				'This does not work as a table: its rows would run together with the line above',
				`Leave an empty line above it, and write \`|${' --- |'.repeat(cellsOf(typed).length)}\` under it`,
			),
		];
	});
	return [...uneven, ...fromSpreadsheet, ...glued];
});

const isRow = (typed: string) => /^\s*\|.*\|\s*$/.test(typed);

/** The cells of a line that a spreadsheet has written, parted by tabs, or by commas or semicolons without a space after them. */
function cellsOfSpreadsheet(typed: string): string[] | undefined {
	const line = typed.trim();
	if (/\S\t+\S/.test(line) && !line.startsWith('|') && !/^(?:[^\p{L}\p{N}\s]|\p{L}|\(?\w{1,3}\))\s*\t/u.test(line)) return line.split(/\t+/);
	if (/[<|[\]{]/.test(line)) return undefined;
	const cells = line.split(/[,;](?=[^\s\d])/);
	return cells.length >= 3 ? cells : undefined;
}

/** The cells of a row as Markdown cuts them: an upright line after a backslash is part of a cell. */
function cellsOf(typed: string): string[] {
	return typed
		.trim()
		.replace(/^\|/, '')
		.replace(/(?<!\\)\|$/, '')
		.split(/(?<!\\)\|/)
		.map((cell) => cell.trim());
}
