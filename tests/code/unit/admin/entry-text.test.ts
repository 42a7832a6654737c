import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { entrySchema } from '#src/admin/entry-schema.ts';
import { readEntryText, tidyText, writeEntryText } from '#src/admin/entry-text.ts';
import { form } from '#src/admin/form-config.ts';
import { findFiles } from '#src/content-check/read/find-files.ts';
import { COLLECTIONS } from '#src/schemas/collections.ts';
import { GUIDE_FOLDER } from '../../../support/guide.ts';

const { formats } = form({ repository: 'owner/name', branch: 'main' });
const question = entrySchema(COLLECTIONS.questions.schema);
const clinic = entrySchema(COLLECTIONS.clinic.schema);

const files = Object.entries(COLLECTIONS).flatMap(([name, collection]) => {
	const format = formats.find((one) => one.name.replace('-frontmatter', '') === name);
	if (format === undefined) throw new Error(`No format for ${name}.`);
	const paths = findFiles(GUIDE_FOLDER)
		.map(({ path }) => path)
		.filter((path) => ('folder' in collection ? path.startsWith(`${collection.folder}/`) && path.endsWith(collection.ending) : path === collection.file));
	return paths.map((path) => ({ path, format, text: readFileSync(`${GUIDE_FOLDER}/${path}`, 'utf8') }));
});

describe('a saved file', () => {
	test.each(files)('says what $path says', ({ format, text }) => {
		const saved = tidyText(text, format);
		const [head, body] = parts(text, format.kind);
		const [savedHead, savedBody] = parts(saved, format.kind);
		expect(parse(savedHead)).toEqual(parse(head));
		expect(savedBody.trim()).toBe(body.trim());
		expect(tidyText(saved, format)).toBe(saved);
	});

	test('has its fields in the order of the schema, and those that the schema does not know at the end', () => {
		const text = '---\nanswer: Yes, it may.\nfavourite: blue\nquestion: Does it hurt?\n---\n\nIt may.\n';
		expect(tidyText(text, { kind: 'text', schema: question })).toBe(
			'---\nquestion: Does it hurt?\ntopics: []\nalsoAsked: []\nanswer: Yes, it may.\nsources: []\nfavourite: blue\n---\n\nIt may.\n',
		);
	});

	test('leaves out what is optional and empty, and a box that is not ticked', () => {
		const value = { phone: '', email: null, openOn: [], device: { name: '', type: '' }, region: 'Ireland' };
		expect(writeEntryText(value, 'fields', clinic)).toBe('region: Ireland\n');
		expect(
			writeEntryText({ question: 'Why?', topics: ['pain'], alsoAsked: [], answer: 'So.', sources: [], draft: false, stage: '' }, 'text', question),
		).not.toMatch(/draft|stage/);
	});

	test('keeps a required list that is empty: it says that there is nothing', () => {
		expect(writeEntryText({ sources: [] }, 'text', question)).toContain('sources: []');
	});

	test('puts a text that looks like a day in quotes, and a day not', () => {
		const source = entrySchema(COLLECTIONS.sources.schema);
		expect(writeEntryText({ title: '2018-02-16' }, 'fields', source)).toContain("title: '2018-02-16'");
		expect(writeEntryText({ checkedOn: '2026-11-23' }, 'text', question)).toContain('checkedOn: 2026-11-23');
	});

	test('has a line as one line, though the form shows it in a box of several', () => {
		expect(writeEntryText({ region: 'United \n\nKingdom' }, 'fields', clinic)).toBe('region: United Kingdom\n');
	});

	test('has commas between the lines of an address', () => {
		expect(writeEntryText({ address: '1 High Street \n\nDublin,\nIreland' }, 'fields', clinic)).toBe('address: 1 High Street, Dublin, Ireland\n');
	});

	test('has a picture in a paragraph of its own, though the button puts it behind a sentence', () => {
		const picture = '![A cheek](../images/cheek.webp)';
		expect(writeEntryText({ body: `It heals.${picture}` }, 'text', question)).toMatch(/\nIt heals\.\n\n!\[A cheek\]\(\.\.\/images\/cheek\.webp\)\n$/);
		expect(writeEntryText({ body: `It heals.\n\n${picture}\n\n- ${picture}` }, 'text', question)).toContain(`\nIt heals.\n\n${picture}\n\n- ${picture}\n`);
	});

	test('has one space where two were typed', () => {
		expect(writeEntryText({ region: 'United  Kingdom' }, 'fields', clinic)).toBe('region: United Kingdom\n');
	});

	test('never wraps a line', () => {
		expect(writeEntryText({ region: 'word '.repeat(60).trim() }, 'fields', clinic).split('\n')).toHaveLength(2);
	});

	test('of which there is only one keeps its comments, its quotes and its lists on one line', () => {
		const before = '# Who we are\nphone: "+44 20 7946 0000"\n\n# Our days\nopenOn: [monday, tuesday]\nregion: Ireland # for now\n';
		const value = { phone: '+44 20 7946 0000', openOn: ['monday', 'friday'], region: 'France' };
		expect(writeEntryText(value, 'fields', clinic, before)).toBe(before.replace('tuesday', 'friday').replace('Ireland', 'France'));
		expect(writeEntryText({ ...value, openOn: [] }, 'fields', clinic, before)).not.toContain('openOn');
	});

	test('keeps a note that a colleague left among the fields', () => {
		const before = '---\n# Anna: ask Dr Berg\nquestion: Why?\nanswer: Because.\n---\n\nSo.\n';
		const value = { question: 'Why?', answer: 'Because it is.', draft: true, body: 'So.' };
		expect(writeEntryText(value, 'text', question, before)).toContain('---\n# Anna: ask Dr Berg\nquestion: Why?\n');
		expect(writeEntryText(value, 'text', question, before)).toContain('\ndraft: true\n---\n\nSo.\n');
	});

	test('keeps the note of an entry that moves up or down a list', () => {
		const schema = entrySchema(COLLECTIONS.redirects.schema);
		const before = '# Old ones\n- from: /a/\n  to: /b/\n# New ones\n- from: /c/\n  to: /d/\n';
		const [one, other] = readEntryText(before, 'list', schema) as unknown[];
		expect(writeEntryText([one, { from: '/x/', to: '/y/' }, other], 'list', schema, before)).toBe(
			'# Old ones\n- from: /a/\n  to: /b/\n- from: /x/\n  to: /y/\n# New ones\n- from: /c/\n  to: /d/\n',
		);
		expect(writeEntryText([other], 'list', schema, before)).toBe('# New ones\n- from: /c/\n  to: /d/\n');
	});

	test('comes from Windows line ends and a byte order mark too', () => {
		expect(readEntryText('\uFEFF---\r\nquestion: Why?\r\n---\r\n\r\nSo.\r\n', 'text', question)).toEqual({ question: 'Why?', body: 'So.', draft: false });
	});

	test('keeps the text under the fields letter by letter', () => {
		const body = '## One\n\nTwo  \nthree `<` \\< four\n\n| a | b |\n| :- | -: |\n\n<Care kind="call" title="x">\n\n- y\n\n</Care>';
		expect(readEntryText(writeEntryText({ question: 'Why?', body }, 'text', question), 'text', question)).toMatchObject({ body });
	});

	test('with a list of hundreds of words shows it as lines, and saves it as the list', () => {
		const schema = entrySchema(COLLECTIONS.neverCorrect.schema);
		const shown = readEntryText('words:\n  - eczema\n  - lupus\n', 'fields', schema) as Record<string, unknown>;
		expect(shown['words']).toBe('eczema\nlupus');
		expect(writeEntryText({ words: ' eczema\n\nlupus\nlentigo ' }, 'fields', schema)).toContain('words:\n  - eczema\n  - lupus\n  - lentigo\n');
	});

	test('is refused where the fields have no beginning', () => {
		expect(() => readEntryText('question: Why?\n', 'text', question)).toThrow('The first line must be ---');
	});
});

function parts(text: string, kind: string): [head: string, body: string] {
	if (kind !== 'text') return [text, ''];
	const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
	return [head, body];
}
