import { COLLECTIONS } from '#src/schemas/collections.ts';
import { type Facts, factTexts, fillFacts } from '#src/lib/fact-text.ts';
import type { SayFact } from '#src/lib/running-text.ts';
import type { Content } from './content.ts';

/** The facts that are whole; a broken one is told by its own file. */
export function factsOf({ of }: Pick<Content, 'of'>): Facts {
	const whole = <Name extends 'courses' | 'healing' | 'aftercare' | 'preparation'>(name: Name) =>
		of(name).flatMap(({ value }) => {
			const { data } = COLLECTIONS[name].schema.safeParse(value);
			return data === undefined ? [] : [data as Facts[Name][number]];
		});
	return { courses: whole('courses'), healing: whole('healing'), aftercare: whole('aftercare'), preparation: whole('preparation') };
}

/** Whether a fact stands in an entry that is broken: that has been told, and its name may well be right. */
export function isOfBrokenFact(name: string, content: Pick<Content, 'of' | 'unread'>): boolean {
	return (['courses', 'healing', 'aftercare', 'preparation'] as const).some((collection) => {
		const kind = collection === 'courses' ? 'course' : collection;
		if (content.unread.has(collection)) return name.startsWith(`${kind}.`);
		return content.of(collection).some(({ id, value }) => name.startsWith(`${kind}.${id}.`) && !COLLECTIONS[collection].schema.safeParse(value).success);
	});
}

/** Puts fact names into words; an unknown name into none, as that is told elsewhere. */
export function sayFactsOf(content: Pick<Content, 'of'>): SayFact {
	const texts = factTexts(factsOf(content));
	return (name) => texts.get(name) ?? '';
}

/** Puts the facts in a plain text into words; an unknown one stays as it is, as that is told elsewhere. */
export function fillFactsOf(content: Pick<Content, 'of'>): (text: string) => string {
	const facts = factsOf(content);
	return (text) => {
		try {
			return fillFacts(text, facts);
		} catch {
			return text;
		}
	};
}
