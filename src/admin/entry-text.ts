import { parse, Scalar, stringify } from 'yaml';
import type { EntrySchema } from './entry-schema.ts';
import { keepYaml } from './keep-yaml.ts';
import { fromLines, toLines } from './one-per-line-format.ts';

/** How the files of a collection are read and written by the form. */
export interface FileFormat {
	/** The name that the form's configuration calls it by. */
	name: string;
	/** Without the dot. */
	ending: string;
	kind: EntryKind;
	schema: EntrySchema;
	/** What the form calls the text under the fields. */
	bodyLabel: string;
}

/** How a file holds its entry: fields and a text, fields alone, or a list of entries. */
export type EntryKind = 'text' | 'fields' | 'list';

/** The form's name for the text under the fields. */
export const BODY = 'body';

const FIELDS = /^---\n([\s\S]*?)\n?---(?:\n([\s\S]*))?$/;

/** What the form is given of a file. @throws where YAML cannot read it */
export function readEntryText(text: string, kind: EntryKind, schema: EntrySchema): unknown {
	const value = parsed(text, kind);
	if (Array.isArray(value)) return value.map((item) => toLines(item, schema));
	// A new entry begins as a draft; one that is there without saying so is published.
	const isDraft = schema.properties?.['draft'] === undefined ? {} : { draft: false };
	return { ...isDraft, ...(toLines(value, schema) as Record<string, unknown>) };
}

function parsed(text: string, kind: EntryKind): unknown {
	const clean = text
		.replace(/^\uFEFF/, '')
		.replaceAll(/\r\n?/g, '\n')
		.trim();
	if (kind === 'list') return parse(clean) ?? [];
	if (kind === 'fields') return parse(clean) ?? {};
	const [, head = '', body = ''] = FIELDS.exec(clean) ?? [];
	if (head === '') throw new Error('The first line must be ---, and a second --- must close the fields.');
	return { ...(parse(head) as Record<string, unknown>), ...(body.trim() === '' ? {} : { [BODY]: body.replace(/^\n+/, '') }) };
}

/**
 * The file for what the form hands back: fields in the order of the schema, empty optional ones left out,
 * one blank line between the fields and the text. Text that is already so comes out the same, byte for byte.
 * Where the file `before` is known, its notes and its way of writing stay too.
 */
export function writeEntryText(value: unknown, kind: EntryKind, schema: EntrySchema, before?: string): string {
	if (kind === 'list') {
		return yaml(
			(value as unknown[]).map((item) => tidy(fromLines(item, schema), schema)),
			before,
		);
	}
	const { [BODY]: body, ...fields } = fromLines(value, schema) as Record<string, unknown>;
	if (kind === 'fields') return yaml(tidy(fields, schema), before);
	return `---\n${yaml(tidy(fields, schema), fieldsOf(before))}---\n${typeof body === 'string' && body.trim() !== '' ? `\n${picturesApart(body.trim())}\n` : ''}`;
}

/** The button puts a picture where the cursor is, at the end of a sentence: on a page it is a paragraph of its own. */
function picturesApart(body: string): string {
	return body.replaceAll(/(?<=[^\s[\\])(?=!\[[^\]\n]*\]\(\.\.\/images\/)/g, '\n\n');
}

/** The fields of a file where a colleague has left a note in them; without one they are written as those of every other file. */
function fieldsOf(before: string | undefined): string | undefined {
	const fields = before === undefined ? undefined : FIELDS.exec(before.replaceAll('\r\n', '\n'))?.[1];
	return fields !== undefined && /(?:^|\s)#/m.test(fields) ? fields : undefined;
}

/** The same file in the form in which it is saved. */
export function tidyText(text: string, { kind, schema }: Pick<FileFormat, 'kind' | 'schema'>): string {
	return writeEntryText(readEntryText(text, kind, schema), kind, schema, text);
}

/** Known fields in the order of the schema, then any that it does not know, which only the content check may judge. */
function tidy(value: unknown, schema: EntrySchema): unknown {
	if (Array.isArray(value)) return value.map((item) => tidy(item, schema.items ?? {}));
	if (typeof value === 'string') return schema.format === 'date' ? value : quoted(schema.widget === 'text' ? value : oneLine(value, schema.linesJoinedBy));
	if (typeof value !== 'object' || value === null || schema.properties === undefined) return value;
	const given = value as Record<string, unknown>;
	const { properties, required = [] } = schema;
	const unknown = Object.keys(given).filter((name) => !(name in properties));
	return Object.fromEntries([
		...Object.entries(properties).flatMap(([name, field]) => {
			const tidied = tidy(given[name], field);
			if (required.includes(name)) return tidied === undefined && field.type === 'array' ? [[name, []]] : name in given ? [[name, tidied]] : [];
			return isEmpty(tidied) ? [] : [[name, tidied]];
		}),
		...unknown.map((name) => [name, given[name]]),
	]) as Record<string, unknown>;
}

/** The form shows a long line as several, in a box that takes the Enter key too; two spaces are a slip of the thumb. */
function oneLine(text: string, joinedBy = ''): string {
	const lines = text.trim().split(/\s*\n\s*/);
	return lines
		.map((line) => line.replace(new RegExp(`${joinedBy}$`), ''))
		.join(`${joinedBy} `)
		.replaceAll(/ {2,}/g, ' ');
}

/** Some readers of YAML make a date of a text that looks like a day, and true or false of a plain yes or no: quotes keep it a text. */
function quoted(text: string): string | Scalar {
	if (!/^(?:\d{4}-\d{1,2}-\d{1,2}|y|n|yes|no|on|off)$/i.test(text)) return text;
	const scalar = new Scalar(text);
	scalar.type = Scalar.QUOTE_SINGLE;
	return scalar;
}

/** A box that is not ticked, and a field that was left empty. */
function isEmpty(value: unknown): boolean {
	if (value === undefined || value === null || value === '' || value === false) return true;
	return typeof value === 'object' && Object.values(value).every(isEmpty);
}

/** Lines are never wrapped: a change of one word is then a change of one line. */
function yaml(value: unknown, before = ''): string {
	if (!isEmpty(parse(before))) return keepYaml(before, value);
	return stringify(value, { indent: 2, indentSeq: true, lineWidth: 0, singleQuote: true });
}
