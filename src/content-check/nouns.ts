import type { CollectionName } from '#src/schemas/collections.ts';

const NOUNS: Partial<Record<CollectionName, string>> = {
	articles: 'article',
	questions: 'question',
	glossary: 'term',
	sources: 'source',
	people: 'person',
	pages: 'page',
	sections: 'section',
	courses: 'course',
	healing: 'stage',
	warningSigns: 'sign',
	helpLines: 'country',
	helpPages: 'page',
	aftercare: 'rule',
	preparation: 'step',
	outcomes: 'outcome',
	options: 'option',
	suitability: 'item',
	consultation: 'question',
	claims: 'claim',
	redirects: 'redirect',
};

/** One of a collection, in a reader's word. */
export function nounOf(collection: CollectionName): string {
	return NOUNS[collection] ?? 'entry';
}
