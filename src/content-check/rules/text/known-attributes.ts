import { factTexts } from '#src/lib/fact-text.ts';
import { type AuthorTagName, CARE_KINDS, DO_DONT_KINDS } from '#src/schemas/author-tags.ts';
import { FACT_LIST_NAMES } from '#src/schemas/fact-lists.ts';
import { FIGURE_NAMES } from '#src/schemas/figure-names.ts';
import { type Content, textAt } from '#src/content-check/content.ts';
import { factsOf } from '#src/content-check/render-facts.ts';
import { shapeAt, shapeOf } from '#src/content-check/json-schemas.ts';
import { unknownFact } from '#src/content-check/unknown-fact.ts';

/** What one attribute of a tag may say. */
export interface KnownAttribute {
	needed: boolean;
	/** Undefined where any text will do. */
	options: ReadonlySet<string> | undefined;
	/** What an option is called in a message. */
	noun: string;
	/** Where its names are found, if they are too many to be listed. */
	from?: 'sources' | 'glossary' | 'warningSigns';
	/** Several options with commas between them. */
	several?: boolean;
	/** What to say of a name that is not there, where the nearest one may be untrue. */
	explain?: (part: string) => [sentence: string, hint: string];
	/** Its name alone is enough: `<WarningSigns all />`. */
	isFlag?: boolean;
}

export type KnownAttributes = Readonly<Record<string, KnownAttribute>>;

export type KnownTags = Readonly<Record<AuthorTagName, KnownAttributes>>;

/** What each tag takes: the names in it are those of the content. */
export function knownTags(content: Content): KnownTags {
	const ids = (collection: 'sources' | 'glossary' | 'articles' | 'warningSigns') => new Set(content.of(collection).map(({ id }) => id));
	const concerns = new Set(content.of('articles').flatMap((entry) => (textAt(entry, 'kind') === 'practical' ? [] : [entry.id])));
	const facts = new Set(factTexts(factsOf(content)).keys());
	const courses = new Set(content.of('courses').map(({ id }) => id));
	const optionsAt = (collection: 'aftercare' | 'preparation', field: string) => new Set(shapeAt(shapeOf(collection), [field])?.enum?.map(String));
	return {
		Cite: { id: { needed: true, options: ids('sources'), noun: 'source', from: 'sources', several: true } },
		Term: { id: { needed: true, options: ids('glossary'), noun: 'term', from: 'glossary' } },
		Fact: { name: { needed: true, options: facts, noun: 'fact', explain: (name) => unknownFact(name, facts, courses) } },
		FactList: {
			name: { needed: true, options: new Set<string>(FACT_LIST_NAMES), noun: 'list of facts' },
			phase: { needed: false, options: optionsAt('aftercare', 'phase'), noun: 'phase' },
			kind: { needed: false, options: optionsAt('preparation', 'kind'), noun: 'kind' },
			concern: { needed: false, options: concerns, noun: 'concern' },
		},
		Care: {
			kind: { needed: true, options: new Set(Object.keys(CARE_KINDS)), noun: 'kind of box' },
			title: { needed: true, options: undefined, noun: 'title' },
		},
		DoDont: { kind: { needed: true, options: new Set(Object.keys(DO_DONT_KINDS)), noun: 'kind of list' } },
		Myth: { claim: { needed: true, options: undefined, noun: 'claim' } },
		WarningSigns: {
			all: { needed: false, options: undefined, noun: 'word', isFlag: true },
			signs: { needed: false, options: ids('warningSigns'), noun: 'warning sign', from: 'warningSigns', several: true },
		},
		Figure: { name: { needed: true, options: new Set<string>(FIGURE_NAMES), noun: 'drawing' } },
	};
}
