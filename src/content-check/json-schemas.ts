import { z } from 'astro/zod';
import { COLLECTIONS, type CollectionName } from '#src/schemas/collections.ts';
import type { Entry, FieldPath } from './content.ts';

/** A schema as plain data: what a field is, and what its note says to the editor. */
export interface Shape {
	type?: string;
	title?: string;
	description?: string;
	format?: string;
	pattern?: string;
	enum?: readonly unknown[];
	minItems?: number;
	required?: readonly string[];
	properties?: Readonly<Record<string, Shape>>;
	items?: Shape;
	refersTo?: CollectionName;
}

const made = new Map<CollectionName, Shape>();

/** The shape of one entry of a collection. */
export function shapeOf(collection: CollectionName): Shape {
	const known = made.get(collection);
	if (known !== undefined) return known;
	const shape = z.toJSONSchema(COLLECTIONS[collection].schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Shape;
	made.set(collection, shape);
	return shape;
}

/** The shape of a field, or nothing where there is no such field. */
export function shapeAt(shape: Shape, path: FieldPath): Shape | undefined {
	let found: Shape | undefined = shape;
	for (const step of path) found = typeof step === 'number' ? found?.items : found?.properties?.[String(step)];
	return found;
}

/** The names of all fields of a shape, those inside its fields too. */
export function fieldsIn({ properties, items }: Shape): string[] {
	return [...Object.entries(properties ?? {}).flatMap(([name, field]) => [name, ...fieldsIn(field)]), ...(items === undefined ? [] : fieldsIn(items))];
}

export interface Leaf {
	path: FieldPath;
	value: string;
	shape: Shape;
}

/** Every text of an entry that its schema knows, with its place. A dozen rules ask for them: they are listed once. */
export function textsOf(entry: Pick<Entry, 'collection' | 'value'>): readonly Leaf[] {
	const known = listed.get(entry);
	if (known !== undefined) return known;
	const leaves = texts(shapeOf(entry.collection), entry.value, []);
	listed.set(entry, leaves);
	return leaves;
}

const listed = new WeakMap<object, readonly Leaf[]>();

function texts(shape: Shape, value: unknown, path: FieldPath): Leaf[] {
	if (typeof value === 'string') return [{ path, value, shape }];
	const { items } = shape;
	if (Array.isArray(value)) return items === undefined ? [] : value.flatMap((item: unknown, index) => texts(items, item, [...path, index]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(shape.properties ?? {}).flatMap(([name, field]) => texts(field, (value as Record<string, unknown>)[name], [...path, name]));
}
