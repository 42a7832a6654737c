import type { MdastNode } from 'satteri';
import type { TextBlock } from '#src/lib/text-blocks.ts';
import type { CollectionName } from '#src/schemas/collections.ts';
import type { FoundFile } from './read/found-file.ts';
import type { Problem } from './problem.ts';

export type FieldPath = readonly PropertyKey[];

/** The text under the fields, as a tree whose lines are those of the file. */
export interface Body {
	tree: Extract<MdastNode, { type: 'root' }>;
	/** The whole file's text with the fields blanked out, so that its lines are those of the file. */
	text: string;
}

/** One entry of a collection as it was written, right or wrong. */
export interface Entry {
	collection: CollectionName;
	id: string;
	file: string;
	/** What YAML made of the fields. Not checked yet. */
	value: unknown;
	/** Fields that could not be read, or that hold what was not meant, as `changes.0.on`: reported once, and left out by the other rules. */
	unread: ReadonlySet<string>;
	/** The line of a field, or of the nearest thing around it. */
	lineOf: (path: FieldPath) => number;
	/** A field's value as it was typed, without its quotes. */
	sourceOf: (path: FieldPath) => string | undefined;
	/** Whether a field's value was typed without quotation marks. */
	isPlain: (path: FieldPath) => boolean;
	body: Body | undefined;
	draft: boolean;
}

/** All that is in the content folder. */
export interface Content {
	files: readonly FoundFile[];
	/** The day of the check, e.g. `2026-11-23`. */
	today: string;
	entries: readonly Entry[];
	of: (collection: CollectionName) => readonly Entry[];
	find: (collection: CollectionName, id: string) => Entry | undefined;
	/** The texts of an entry's body in reading order, with facts in words. */
	blocksOf: (entry: Entry) => readonly TextBlock[];
	/** Collections whose one file could not be read: what points into them cannot be judged. */
	unread: ReadonlySet<CollectionName>;
	/** What went wrong while reading. */
	problems: readonly Problem[];
}

/** A rule looks at all of the content and says what is wrong. */
export type Rule = (content: Content) => Problem[];

/** Whether a field, or one around it, could not be read. */
export function isUnread({ unread }: Pick<Entry, 'unread'>, path: FieldPath): boolean {
	return unread.size > 0 && path.some((_, index) => unread.has(path.slice(0, index + 1).join('.')));
}

/** The value of a field, or undefined. */
export function valueAt(value: unknown, path: FieldPath): unknown {
	let found = value;
	for (const step of path) {
		if (typeof found !== 'object' || found === null) return undefined;
		found = (found as Record<PropertyKey, unknown>)[step];
	}
	return found;
}

/** The text of a field, or nothing where it is not text. */
export function textAt(entry: Pick<Entry, 'value'>, ...path: FieldPath): string | undefined {
	const value = valueAt(entry.value, path);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The texts of a list field; none where it is no list. */
export function textsAt(entry: Pick<Entry, 'value'>, ...path: FieldPath): string[] {
	const value = valueAt(entry.value, path);
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
