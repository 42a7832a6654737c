import type { z } from 'astro/zod';
import { COLLECTIONS } from '#src/schemas/collections.ts';
import { type Facts, factTexts, fillFacts } from '#src/lib/fact-text.ts';
import type { RenderFact } from '#src/lib/text-blocks.ts';
import type { Content, Entry } from './content.ts';

/** The facts that are whole; the schema reports a broken one. */
export function factsOf({ of }: Pick<Content, 'of'>): Facts {
	return {
		clinic: whole(COLLECTIONS.clinic.schema, of('clinic'))[0] ?? {},
		courses: whole(COLLECTIONS.courses.schema, of('courses')),
		healing: whole(COLLECTIONS.healing.schema, of('healing')),
		aftercare: whole(COLLECTIONS.aftercare.schema, of('aftercare')),
		preparation: whole(COLLECTIONS.preparation.schema, of('preparation')),
	};
}

function whole<Schema extends z.ZodType>(schema: Schema, entries: readonly Entry[]): z.output<Schema>[] {
	return entries.flatMap(({ value }) => {
		const { success, data } = schema.safeParse(value);
		return success ? [data] : [];
	});
}

/** Whether a fact is in an entry that is broken: that is reported already, and its name may well be right. */
export function isOfBrokenFact(name: string, content: Pick<Content, 'of' | 'unread'>): boolean {
	return (['courses', 'healing', 'aftercare', 'preparation'] as const).some((collection) => {
		const kind = collection === 'courses' ? 'course' : collection;
		if (content.unread.has(collection) || content.of(collection).some(({ id }) => id === '')) return name.startsWith(`${kind}.`);
		return content.of(collection).some(({ id, value }) => name.startsWith(`${kind}.${id}.`) && !COLLECTIONS[collection].schema.safeParse(value).success);
	});
}

/** Puts fact names into words; an unknown name into none, as that is reported elsewhere. */
export function factRenderer(content: Pick<Content, 'of'>): RenderFact {
	const texts = factTexts(factsOf(content));
	return (name) => texts.get(name) ?? '';
}

/** Puts the facts in a plain text into words; an unknown one stays as it is, as that is reported elsewhere. */
export function factFiller(content: Pick<Content, 'of'>): (text: string) => string {
	const facts = factsOf(content);
	return (text) => {
		try {
			return fillFacts(text, facts);
		} catch {
			return text;
		}
	};
}
