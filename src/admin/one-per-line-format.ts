import type { EntrySchema } from './entry-schema.ts';

/** A row for each of hundreds of words would take the form many seconds to draw: so long a list is one box, a word a line. */
const MANY = 100;

/** Whether the form shows the list as lines of one text. */
export function isLines({ type, items, maxItems = 0 }: EntrySchema): boolean {
	return type === 'array' && items?.type === 'string' && items.refersTo === undefined && items.enum === undefined && maxItems > MANY;
}

/** What the form is given: such lists as lines. */
export function toLines(value: unknown, { properties = {} }: EntrySchema): unknown {
	return changed(value, (name, one) => (isLines(properties[name] ?? {}) && Array.isArray(one) ? one.join('\n') : one));
}

/** What the file is given: such lines as lists. */
export function fromLines(value: unknown, { properties = {} }: EntrySchema): unknown {
	return changed(value, (name, one) =>
		isLines(properties[name] ?? {}) && typeof one === 'string'
			? one
					.split('\n')
					.map((line) => line.trim())
					.filter((line) => line !== '')
			: one,
	);
}

function changed(value: unknown, change: (name: string, one: unknown) => unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, one]): [string, unknown] => [name, change(name, one)]));
}
