import type { EntrySchema } from '#src/admin/entry-schema.ts';

/**
 * A sentence of the check in the words of the form, where nobody sees how a file is written:
 * `checkDueOn` is the box "Next check due on", and what is to be typed comes without the name of its field.
 */
export function boxWords(sentence: string, schema: EntrySchema): string {
	const labels = labelsOf(schema);
	return sentence
		.replaceAll(/\b([Aa])dd the line `(\w+): true`/g, (typed, first: string, name: string) =>
			labels.has(name) ? `${first === 'A' ? 'S' : 's'}witch "${labels.get(name) ?? name}" on` : typed,
		)
		.replaceAll(/`- ([^`]+)`/g, '`$1`')
		.replaceAll(/`([A-Za-z]\w*): ([^`]+)`/g, (typed, name: string, value: string) =>
			labels.has(name) && value !== 'true' ? `\`${value.replace(/^"(.*)"$/, '$1')}\`` : typed,
		)
		.replaceAll(/`([A-Za-z]\w*):?`/g, (typed, name: string) => (labels.has(name) ? `"${labels.get(name) ?? name}"` : typed))
		.replaceAll(/\b([Dd])elete the line\b/g, (_, first: string) => `${first === 'D' ? 'Empty' : 'empty'} the box`)
		.replaceAll(/\bon (?:a line of its own|lines of their own)\b/g, 'in a box of its own');
}

/** The label of each field, at whatever depth it is. */
function labelsOf({ properties = {}, items }: EntrySchema): Map<string, string> {
	return new Map([
		...(items === undefined ? [] : labelsOf(items)),
		...Object.entries(properties).flatMap(([name, field]): [string, string][] => [...labelsOf(field), [name, field.title ?? name]]),
	]);
}
