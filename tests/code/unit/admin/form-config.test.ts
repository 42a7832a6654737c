import { readFileSync } from 'node:fs';
import type { CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import { Ajv } from 'ajv';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { entrySchema } from '#src/admin/entry-schema.ts';
import { form } from '#src/admin/form-config.ts';
import { formFields } from '#src/admin/form-fields.ts';
import { COLLECTIONS } from '#src/schemas/collections.ts';
import { PICTURE_LIMIT } from '#src/content-check/read/found-file.ts';
import { choice, day, ID_PATTERN, id, list, text } from '#src/schemas/fields.ts';

const { config, formats } = form({ repository: 'owner/name', branch: 'main' });
const collections = (config.collections ?? []).filter((collection) => !('divider' in collection)) as EntryCollection[];
const named = (name: string) => collections.find((collection) => collection.name === name);
const field = (collection: string, name: string) => named(collection)?.fields.find((one) => one.name === name) as (Field & Record<string, unknown>) | undefined;
const note = { title: 'Colour', description: 'For example `red`.' };

describe('the form', () => {
	test('is what the schema of its own package allows', () => {
		const schema = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8')) as object;
		const validate = new Ajv({ strict: false, allErrors: true, formats: { regex: true, uri: true } }).compile<CmsConfig>(schema);
		validate(config);
		expect(validate.errors).toBeNull();
	});

	test('takes no file that the check refuses for its size', () => {
		expect(config.media_libraries?.default).toMatchObject({ config: { max_file_size: PICTURE_LIMIT } });
	});

	test('has a format of its own for every collection', () => {
		expect(formats.map(({ name }) => name.replace('-frontmatter', ''))).toEqual(Object.keys(COLLECTIONS));
	});

	test('shows every field of every schema', () => {
		for (const [name, { schema }] of Object.entries(COLLECTIONS)) {
			const asked = Object.keys(entrySchema(schema).properties ?? {});
			const file = collections
				.flatMap((one) => ('files' in one ? (one as unknown as { files: { name: string; fields: Field[] }[] }).files : []))
				.find((one) => one.name === name);
			const [first] = file?.fields ?? [];
			const own = named(name)?.fields ?? (first !== undefined && 'root' in first && 'fields' in first ? first.fields : file?.fields);
			expect(
				(own as Field[] | undefined)?.map((one) => one.name).filter((one) => one !== 'body'),
				name,
			).toEqual(asked);
		}
	});

	test('asks a concern for its course, which a draft may still lack, and no other article', () => {
		expect(field('concerns', 'course')?.['required']).toBe(false);
		expect(field('practical', 'course')).toBeUndefined();
	});

	test('edits the text of articles and pages as it is typed', () => {
		for (const name of ['concerns', 'practical', 'articles', 'pages']) expect(field(name, 'body')?.['modes']).toEqual(['raw']);
	});

	test('has a note beside every field, and none that speaks of the file', () => {
		type Shown = { name: string; widget?: string; hint?: string; fields?: Shown[] };
		const all = (fields: readonly Shown[]): Shown[] => fields.flatMap((one) => [one, ...all(one.fields ?? [])]);
		const shown = (collections as unknown as { fields?: Shown[]; files?: { fields: Shown[] }[] }[]).flatMap(({ fields = [], files = [] }) =>
			all([...fields, ...files.flatMap((file) => file.fields)]),
		);
		for (const { name, hint } of shown.filter(({ widget }) => widget !== 'hidden')) {
			expect(hint?.length, name).toBeGreaterThan(15);
			expect(hint, name).not.toMatch(/\btrue\b|\[\]|quotes|\.yaml|this line/i);
		}
	});

	test('asks for no text under a term', () => {
		expect(field('glossary', 'body')).toBeUndefined();
	});

	test('signs in with a token only, and offers no stock photos', () => {
		expect(config.backend).toMatchObject({ name: 'github', repo: 'owner/name', branch: 'main', auth_methods: ['token'] });
		expect(config.media_libraries?.stock_assets).toBe(false);
	});

	test('gives no default to an optional field, which would be written into old entries: but for the draft, which is read as off where it is not there', () => {
		for (const { name, fields = [] } of collections) {
			for (const one of fields as (Field & Record<string, unknown>)[]) {
				if (one.widget !== 'hidden' && one.name !== 'draft' && one['required'] === false) expect(one['default'], `${name}.${one.name}`).toBeUndefined();
			}
		}
	});
});

describe('a field', () => {
	const fieldsOf = (schema: z.ZodType) => formFields(entrySchema(schema), { articles: { collection: 'articles' } }, 'things');

	test('that is new appears by itself, with its label and note', () => {
		expect(fieldsOf(z.strictObject({ colour: text(note, { max: 20 }) }))).toEqual([
			expect.objectContaining({ name: 'colour', label: 'Colour', hint: 'For example **red**.', widget: 'string', required: true, maxlength: 20 }),
		]);
	});

	test('without a label stops the build', () => {
		expect(() => fieldsOf(z.strictObject({ colour: z.string() }))).toThrow('things.colour has no label');
	});

	test('in a list of a list stops the build too', () => {
		expect(() => fieldsOf(z.strictObject({ colours: z.array(z.strictObject({ name: z.string() })).meta(note) }))).toThrow('things.colours.name has no label');
	});

	test('of a shape without an input stops the build', () => {
		expect(() => fieldsOf(z.strictObject({ colour: z.tuple([z.string(), z.string()]).meta(note) }))).toThrow('no input for');
		expect(() => fieldsOf(z.strictObject({ colour: z.union([z.string(), z.number()]).meta(note) }))).toThrow('no input for');
	});

	test('that refers to a collection unknown to the form stops the build', () => {
		expect(() => fieldsOf(z.strictObject({ colour: z.string().meta({ ...note, refersTo: 'paints' }) }))).toThrow('refers to "paints"');
	});

	test('that is a day is picked from a calendar and written as year-month-day', () => {
		expect(fieldsOf(z.strictObject({ on: day(note) }))[0]).toMatchObject({ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' });
	});

	test('that is one of a few words shows them as a person reads them', () => {
		const words = z.strictObject({ means: choice(['see-a-doctor', 'dont'], note, { dont: 'Do not' }) });
		expect(fieldsOf(words)[0]).toMatchObject({
			options: [
				{ label: 'See a doctor', value: 'see-a-doctor' },
				{ label: 'Do not', value: 'dont' },
			],
		});
	});

	test('too long for one line has a box of several', () => {
		const widgets = fieldsOf(z.strictObject({ short: text(note, { max: 120 }), long: text(note, { max: 121 }) })).map(({ widget }) => widget);
		expect(widgets).toEqual(['string', 'text']);
	});

	test('that is a list adds one by its own name', () => {
		expect(fieldsOf(z.strictObject({ colours: list(text(note), { ...note, title: 'Colours' }) }))[0]).toMatchObject({
			label: 'Colours',
			label_singular: 'Colour',
		});
	});

	test('that is a list is missing only where it has to be there', () => {
		const lists = z.strictObject({ needed: list(text(note), note, { min: 1 }), spare: list(text(note), note, { min: 1 }).optional() });
		const [needed, spare] = fieldsOf(lists);
		expect(needed).toMatchObject({ required: true, min: 1 });
		expect(spare).toMatchObject({ required: false });
		expect(spare).not.toHaveProperty('min');
	});

	test('with a pattern says a sentence that names nothing empty', () => {
		expect(fieldsOf(z.strictObject({ id: id('make-up') }))[0]).toMatchObject({
			pattern: [ID_PATTERN.source, 'must be lower-case letters, digits and hyphens, for example make-up'],
		});
	});

	test('with a pattern says the sentence of the schema', () => {
		expect(fieldsOf(z.strictObject({ colour: text(note).regex(/^#/, { error: 'must start with #' }) }))[0]).toMatchObject({
			pattern: ['^#', 'must start with #'],
		});
	});
});
