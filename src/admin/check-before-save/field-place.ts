import type { EntrySchema } from '#src/admin/entry-schema.ts';
import type { EntryKind } from '#src/admin/entry-text.ts';

/** Where a line of a file is in the form, in the form's own words: `Short answer`, `Text, line 4`, `Rule 3: Why`. */
export function fieldPlace(text: string, line: number, kind: EntryKind, { properties = {} }: EntrySchema): string {
	const lines = text.split('\n');
	const close = kind === 'text' ? lines.indexOf('---', 1) : -1;
	if (close !== -1 && line > close + 1) return `Text, line ${line - close - 1 - blankLines(lines, close + 1)}`;
	const above = lines.slice(0, line).toReversed();
	const named = above
		.map((typed) => (kind === 'list' ? /^(?:- | {2})([A-Za-z]\w*):/ : /^([A-Za-z]\w*):/).exec(typed)?.[1])
		.find((name) => name !== undefined && name in properties);
	const field = named === undefined ? undefined : (properties[named]?.title ?? named);
	if (kind !== 'list') return field ?? 'The entry';
	const number = above.filter((typed) => typed.startsWith('- ')).length;
	return field === undefined ? `Entry ${number}` : `Entry ${number}, ${field}`;
}

/** The empty lines between the fields and the text, which the form does not show. */
function blankLines(lines: readonly string[], from: number): number {
	const first = lines.findIndex((typed, index) => index >= from && typed.trim() !== '');
	return first === -1 ? 0 : first - from;
}
