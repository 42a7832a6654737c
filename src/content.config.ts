import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { CONTENT_FOLDER } from '#src/content-folder.ts';
import { COLLECTIONS } from '#src/schemas/collections.ts';

const entries = <Schema>({ folder, ending, schema }: { folder: string; ending: string; schema: Schema }) => ({
	// Markdown is rendered as it is read. Only of MDX, which is rendered later, is the text asked for: it says what is cited.
	loader: glob({ base: `./${CONTENT_FOLDER}/${folder}`, pattern: `*${ending}`, retainBody: ending === '.mdx' }),
	schema,
});

/** Astro sorts the entries of a file by id: the place in the file is the id here, so that the editor's order is kept. */
const list = <Schema>({ file: name, schema }: { file: string; schema: Schema }) => ({
	loader: file(`./${CONTENT_FOLDER}/${name}`, {
		parser: (text) =>
			Object.fromEntries(((parse(text) as Record<string, unknown>[] | null) ?? []).map((item, index) => [String(index).padStart(4, '0'), item])),
	}),
	schema,
});

const one = <Schema>({ file: name, schema }: { file: string; schema: Schema }) => ({
	loader: file(`./${CONTENT_FOLDER}/${name}`, { parser: (text) => ({ only: (parse(text) as Record<string, unknown> | null) ?? {} }) }),
	schema,
});

export const collections = {
	articles: defineCollection(entries(COLLECTIONS.articles)),
	questions: defineCollection(entries(COLLECTIONS.questions)),
	glossary: defineCollection(entries(COLLECTIONS.glossary)),
	sources: defineCollection(entries(COLLECTIONS.sources)),
	people: defineCollection(entries(COLLECTIONS.people)),
	pages: defineCollection(entries(COLLECTIONS.pages)),
	sections: defineCollection(list(COLLECTIONS.sections)),
	courses: defineCollection(list(COLLECTIONS.courses)),
	healing: defineCollection(list(COLLECTIONS.healing)),
	warningSigns: defineCollection(list(COLLECTIONS.warningSigns)),
	helpLines: defineCollection(list(COLLECTIONS.helpLines)),
	helpPages: defineCollection(list(COLLECTIONS.helpPages)),
	aftercare: defineCollection(list(COLLECTIONS.aftercare)),
	preparation: defineCollection(list(COLLECTIONS.preparation)),
	suitability: defineCollection(list(COLLECTIONS.suitability)),
	outcomes: defineCollection(list(COLLECTIONS.outcomes)),
	options: defineCollection(list(COLLECTIONS.options)),
	consultation: defineCollection(list(COLLECTIONS.consultation)),
	figures: defineCollection(list(COLLECTIONS.figures)),
	claims: defineCollection(list(COLLECTIONS.claims)),
	redirects: defineCollection(list(COLLECTIONS.redirects)),
	clinic: defineCollection(one(COLLECTIONS.clinic)),
	evidenceWords: defineCollection(one(COLLECTIONS.evidenceWords)),
	costExample: defineCollection(one(COLLECTIONS.costExample)),
	plannerWords: defineCollection(one(COLLECTIONS.plannerWords)),
	selfCheckWords: defineCollection(one(COLLECTIONS.selfCheckWords)),
	sessionRecord: defineCollection(one(COLLECTIONS.sessionRecord)),
	signature: defineCollection(one(COLLECTIONS.signature)),
	redFlags: defineCollection(one(COLLECTIONS.redFlags)),
	crisis: defineCollection(one(COLLECTIONS.crisis)),
	readerWords: defineCollection(one(COLLECTIONS.readerWords)),
	otherSubjects: defineCollection(one(COLLECTIONS.otherSubjects)),
	neverCorrect: defineCollection(one(COLLECTIONS.neverCorrect)),
};
