/* Places in a text: as a line and a column, as the parser gives them, and as an offset. */

/** Where a line begins; lines are counted from 1. */
export function lineStart(text: string, line: number): number {
	let start = 0;
	for (let passed = 1; passed < line; passed++) start = text.indexOf('\n', start) + 1;
	return start;
}

/** Where the line around a place ends. */
export function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end === -1 ? text.length : end;
}

/** A line and a column as one number, both counted from 1. */
export function offsetAt(text: string, line: number, column: number): number {
	return lineStart(text, line) + column - 1;
}

/** The line of a place, counted from 1. */
export function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}

/** Behind the `>` of a tag, or behind its `<` where it has none. */
export function endOfTag(text: string, from: number): number {
	const close = text.indexOf('>', from);
	return close === -1 ? from + 1 : close + 1;
}

/** The same text with spaces in one place: every line and column after it stays. */
export function blank(text: string, from: number, to: number): string {
	return text.slice(0, from) + text.slice(from, to).replaceAll(/[^\n]/g, ' ') + text.slice(to);
}
