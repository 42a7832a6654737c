import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tidyText } from '#src/admin/entry-text.ts';
import { form } from '#src/admin/form-config.ts';
import { COLLECTIONS } from '#src/schemas/collections.ts';
import { content } from '../support/content-files.ts';

const texts = content.files.flatMap((file) =>
	file.state === 'text' && /\.(?:mdx?|yaml)$/.test(file.path) && file.path !== 'README.md' ? [{ path: file.path, text: new TextDecoder().decode(file.bytes) }] : [],
);

describe('what staff wrote', () => {
	it('says the same after the editing form has saved it', () => {
		const { formats } = form({ repository: 'owner/name', branch: 'main' });
		const changed = texts.filter(({ path, text }) => {
			const format = formats.find(({ name }) => {
				const collection = COLLECTIONS[name.replace('-frontmatter', '') as keyof typeof COLLECTIONS];
				return 'folder' in collection ? path.startsWith(`${collection.folder}/`) : path === collection.file;
			});
			return format !== undefined && !isDeepStrictEqual(said(tidyText(text, format), format.kind), said(text, format.kind));
		});
		expect(changed.map(({ path }) => path)).toEqual([]);
	});
});

/** Fields and text of a file, whatever way they are written down. */
function said(text: string, kind: string): unknown[] {
	const [, head = text, body = ''] = (kind === 'text' && /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)) || [];
	const fields: unknown = parse(head);
	// A file of notes alone is empty, and so is `{}` or `[]`.
	const isEmpty = typeof fields === 'object' && Object.keys(fields ?? {}).length === 0;
	return [isEmpty ? undefined : inOneLine(fields), body.trim()];
}

/** A page shows a text that was written on several lines as one. */
function inOneLine(value: unknown): unknown {
	if (typeof value === 'string') return value.replaceAll(/\s+/g, ' ').trim();
	if (Array.isArray(value)) return value.map(inOneLine);
	if (value === null || typeof value !== 'object' || value instanceof Date) return value;
	return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, inOneLine(field)]));
}
