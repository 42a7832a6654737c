import { z } from 'astro/zod';

/** What one field takes, in the words of JSON Schema, with the notes that `schemas/` gives its fields. */
export interface EntrySchema {
	type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
	/** The label. */
	title?: string;
	/** The note beside it. */
	description?: string;
	format?: string;
	/** `text` asks for a larger box. */
	widget?: string;
	/** What is written between two lines of its box, where the file has one line. */
	linesJoinedBy?: string;
	/** A new line of the list belongs above the others. */
	newestFirst?: boolean;
	/** The collection that the value names an entry of. */
	refersTo?: string;
	enum?: string[];
	/** How the form shows a value of `enum`, where the value itself is no plain word. */
	labels?: Readonly<Record<string, string>>;
	pattern?: string;
	/** What to say where the pattern does not fit. */
	patternMessage?: string;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	minItems?: number;
	maxItems?: number;
	items?: EntrySchema;
	properties?: Record<string, EntrySchema>;
	required?: string[];
}

/** The schema of one entry as plain values, as it is in the file: before any default or transformation. */
export function entrySchema(schema: z.ZodType): EntrySchema {
	return z.toJSONSchema(schema, {
		io: 'input',
		unrepresentable: 'any',
		reused: 'inline',
		override: ({ zodSchema, jsonSchema }) => {
			// A sentence that names what was typed has none to name here: its schema then gives the form one of its own.
			if ('patternMessage' in jsonSchema) return;
			const message = patternMessage(zodSchema);
			if (message !== undefined) Object.assign(jsonSchema, { patternMessage: message });
		},
	}) as EntrySchema;
}

/**
 * Zod leaves the sentence that a pattern is refused with out of a JSON Schema, so it is fetched from the check itself.
 * This can go once it does not: https://github.com/colinhacks/zod/issues/6036
 */
function patternMessage(schema: z.core.$ZodType): string | undefined {
	// oxlint-disable-next-line no-underscore-dangle -- Zod's own name for what a check was made with; it has no other door to it.
	const checks = (schema._zod.def.checks ?? []).map((check): z.core.$ZodCheckDef & { format?: string } => check._zod.def);
	const message = checks.find(({ format }) => format === 'regex')?.error?.({ code: 'invalid_format', format: 'regex', input: '', path: [] } as never);
	return typeof message === 'string' ? message : message?.message;
}
