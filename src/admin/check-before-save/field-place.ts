import type { EntrySchema } from '#src/admin/entry-schema.ts';
import type { EntryKind } from '#src/admin/entry-text.ts';

/** Where a line of a file is in the form, in the form's own words: `Short answer`, `Text, line 4, "It heals."`, `Entry 3, Why`. */
export function fieldPlace(text: string, line: number, kind: EntryKind, { properties = {} }: EntrySchema, bodyLabel = 'Text'): string {
	const lines = text.split('\n');
	if (isInBody(text, line, kind)) return `${bodyLabel}, line ${line - bodyStart(lines)}${beginning(lines[line - 1] ?? '')}`;
	const above = lines.slice(0, line).toReversed();
	const named = above
		.map((typed) => (kind === 'list' ? /^(?:- | {2})([A-Za-z]\w*):/ : /^([A-Za-z]\w*):/).exec(typed)?.[1])
		.find((name) => name !== undefined && name in properties);
	const field = named === undefined ? undefined : (properties[named]?.title ?? named);
	if (kind !== 'list') return field ?? 'The entry';
	const number = above.filter((typed) => typed.startsWith('- ')).length;
	return field === undefined ? `Entry ${number}` : `Entry ${number}, ${field}`;
}

/** Whether a line belongs to the text under the fields. */
export function isInBody(text: string, line: number, kind: EntryKind): boolean {
	const close = text.split('\n').indexOf('---', 1);
	return kind === 'text' && close !== -1 && line > close + 1;
}

/** The lines above the text, with the empty ones under the fields, which the form does not show. */
function bodyStart(lines: readonly string[]): number {
	const close = lines.indexOf('---', 1) + 1;
	const first = lines.findIndex((typed, index) => index >= close && typed.trim() !== '');
	return first === -1 ? close : first;
}

/** The form numbers no lines: the first words of one help to find it. */
function beginning(typed: string): string {
	const words = typed.trim();
	return words === '' ? '' : `, "${words.length > 32 ? `${words.slice(0, 32)}…` : words}"`;
}
