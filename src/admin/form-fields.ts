import type { Field } from '@sveltia/cms';
import type { EntrySchema } from './entry-schema.ts';
import { isLines } from './one-per-line-format.ts';

/** Where the entries of a collection that others refer to are found in the form, and how they are shown. */
export type RelationTarget = Pick<Extract<Field, { widget: 'relation' }>, 'collection' | 'file' | 'value_field' | 'display_fields'>;

export type RelationTargets = Readonly<Record<string, RelationTarget>>;

/**
 * The form's fields for the fields of a schema, in its order.
 * @throws where a field has no label, or a shape that the form has no input for: so none can be forgotten
 */
export function formFields({ properties = {}, required = [] }: EntrySchema, targets: RelationTargets, where: string): Field[] {
	return Object.entries(properties).map(([name, schema]) => formField(name, schema, required.includes(name), targets, `${where}.${name}`));
}

function formField(name: string, schema: EntrySchema, required: boolean, targets: RelationTargets, where: string): Field {
	if (schema.title === undefined) throw new Error(`${where} has no label. Give it .meta({ title, description }) in src/schemas`);
	const common = { name, label: schema.title, required, ...(schema.description === undefined ? {} : { hint: hint(schema.description) }) };
	const field = schema.type === 'array' ? listField(common, schema, targets, where) : plainField(common, schema, targets, where);
	if (field === undefined) throw new Error(`${where} has a shape that the editing form has no input for. Add one to src/admin/form-fields.ts`);
	return field;
}

type Common = Pick<Field, 'name' | 'label'> & { required: boolean };

function plainField(common: Common, schema: EntrySchema, targets: RelationTargets, where: string): Field | undefined {
	if (schema.refersTo !== undefined) return { ...common, widget: 'relation', ...target(schema.refersTo, targets, where) };
	if (schema.enum !== undefined) return { ...common, widget: 'select', options: options(schema) };
	if (schema.format === 'date') return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
	switch (schema.type) {
		case 'boolean':
			// A box that must be ticked is no question: the file leaves the line out where it is not.
			return { ...common, widget: 'boolean', required: false };
		case 'integer':
		case 'number':
			return { ...common, ...numberField(schema) };
		case 'string':
			return { ...common, ...textField(schema) } as Field;
		case 'object':
			return { ...common, widget: 'object', fields: formFields(schema, targets, where) };
		default:
			return undefined;
	}
}

function textField(schema: EntrySchema) {
	const shared = { use_emoji_autocomplete: false, ...limits(schema, 'minLength', 'maxLength', 'minlength', 'maxlength') };
	const type = schema.format === 'email' ? 'email' : schema.format === 'uri' ? 'url' : 'text';
	if (schema.widget === 'text' || isLong(schema)) return { widget: 'text', ...shared };
	// An address or e-mail is judged by its type. Without words of its own a pattern only says "does not match".
	const pattern =
		type === 'url'
			? { pattern: [String.raw`^https://\S+$`, 'must start with https://'] }
			: type === 'text' && schema.pattern !== undefined
				? { pattern: [schema.pattern, schema.patternMessage ?? 'must be written as the note says'] }
				: {};
	return { widget: 'string', type, ...shared, ...pattern };
}

function numberField(schema: EntrySchema) {
	return { widget: 'number', value_type: schema.type === 'integer' ? 'int' : 'float', ...limits(schema, 'minimum', 'maximum', 'min', 'max') } as const;
}

/** About as many letters as one line of the form shows. */
const A_LINE = 120;

/** Whether a text would run out of sight in a box of one line. An address is short, whatever it may be. */
function isLong({ pattern, format, maxLength = 0 }: EntrySchema): boolean {
	return pattern === undefined && format === undefined && maxLength > A_LINE;
}

/** The words to choose from as a person reads them: `see-a-doctor` as "See a doctor". */
function options({ enum: values = [], labels = {} }: EntrySchema): { label: string; value: string }[] {
	return values.map((value) => ({ label: labels[value] ?? `${value.slice(0, 1).toUpperCase()}${value.slice(1).replaceAll('-', ' ')}`, value }));
}

function listField(common: Common, schema: EntrySchema, targets: RelationTargets, where: string): Field | undefined {
	const { minItems = 0, ...withoutLeast } = schema;
	const { items } = schema;
	// A list that may be empty, or left out, is never "missing": what is written is then an empty list, or no line where the field is optional.
	const required = common.required && minItems > 0;
	const one = items?.title === undefined ? {} : { label_singular: items.title };
	const shared = { ...common, required, ...limits(required ? schema : withoutLeast, 'minItems', 'maxItems', 'min', 'max') };
	if (items === undefined) return undefined;
	if (items.refersTo !== undefined) return { ...shared, widget: 'relation', multiple: true, ...target(items.refersTo, targets, where) };
	if (items.enum !== undefined) return { ...shared, widget: 'select', multiple: true, options: options(items) };
	if (isLines(schema))
		return { ...common, required, hint: `${hint(schema.description ?? '')} One on each line.`, widget: 'text', use_emoji_autocomplete: false };
	if (items.type === 'string') return { ...shared, ...one, widget: 'list' };
	if (items.type === 'integer') return { ...shared, ...one, widget: 'list', field: { name: 'number', label: items.title ?? 'Number', ...numberField(items) } };
	if (items.type === 'object')
		return {
			...shared,
			...one,
			widget: 'list',
			fields: formFields(items, targets, where),
			collapsed: true,
			summary: summaryOf(items),
			add_to_top: schema.newestFirst === true,
		};
	return undefined;
}

/** What a folded line of a list shows: the first two texts of its entry that say more than its id. */
export function summaryOf({ properties = {} }: EntrySchema): string {
	return Object.entries(properties)
		.flatMap(([name, { type, items, enum: values }]) =>
			name === 'id' ? [] : type === 'string' && values === undefined ? [`{{${name}}}`] : type === 'array' && items?.type === 'string' ? [`{{${name}.0}}`] : [],
		)
		.slice(0, 2)
		.join(': ');
}

function target(collection: string, targets: RelationTargets, where: string): RelationTarget {
	const found = targets[collection];
	if (found === undefined) throw new Error(`${where} refers to "${collection}", which the editing form does not know. Add it to src/admin/form-config.ts`);
	return found;
}

/** The notes mark what is to be typed with backticks, which the form would show as they are; and it has a switch where a file says true. */
function hint(note: string): string {
	return note.replace('On (`true`)', 'On').replaceAll(/`([^`]+)`/g, '**$1**');
}

function limits<Low extends string, High extends string>(
	schema: EntrySchema,
	low: 'minimum' | 'minLength' | 'minItems',
	high: 'maximum' | 'maxLength' | 'maxItems',
	as: Low,
	asHigh: High,
): Partial<Record<Low | High, number>> {
	// "At least one character" is what a required field says already; on another it would show a counter in red.
	const least = low === 'minLength' && schema[low] === 1 ? undefined : schema[low];
	const most = schema[high];
	return { ...(least === undefined ? {} : { [as]: least }), ...(most === undefined ? {} : { [asHigh]: most }) } as Partial<Record<Low | High, number>>;
}
