import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { COLLECTIONS } from '#src/schemas/collections.ts';

const folder = <Schema>({ folder, ending, schema }: { folder: string; ending: string; schema: Schema }) => ({
	loader: glob({ base: `./content/${folder}`, pattern: `*${ending}` }),
	schema,
});

const list = <Schema>({ file: name, schema }: { file: string; schema: Schema }) => ({ loader: file(`./content/${name}`), schema });

/** Redirects have no id of their own: the old address is one. */
const pairs = <Schema>({ file: name, schema }: { file: string; schema: Schema }) => ({
	loader: file(`./content/${name}`, {
		parser: (text) => Object.fromEntries((parse(text) as { from: string }[] | null)?.map((pair) => [pair.from, pair]) ?? []),
	}),
	schema,
});

const one = <Schema>({ file: name, schema }: { file: string; schema: Schema }) => ({
	loader: file(`./content/${name}`, { parser: (text) => ({ only: (parse(text) as Record<string, unknown> | null) ?? {} }) }),
	schema,
});

export const collections = {
	articles: defineCollection(folder(COLLECTIONS.articles)),
	questions: defineCollection(folder(COLLECTIONS.questions)),
	glossary: defineCollection(folder(COLLECTIONS.glossary)),
	sources: defineCollection(folder(COLLECTIONS.sources)),
	people: defineCollection(folder(COLLECTIONS.people)),
	pages: defineCollection(folder(COLLECTIONS.pages)),
	sections: defineCollection(list(COLLECTIONS.sections)),
	courses: defineCollection(list(COLLECTIONS.courses)),
	healing: defineCollection(list(COLLECTIONS.healing)),
	aftercare: defineCollection(list(COLLECTIONS.aftercare)),
	preparation: defineCollection(list(COLLECTIONS.preparation)),
	suitability: defineCollection(list(COLLECTIONS.suitability)),
	alternatives: defineCollection(list(COLLECTIONS.alternatives)),
	consultation: defineCollection(list(COLLECTIONS.consultation)),
	claims: defineCollection(list(COLLECTIONS.claims)),
	redirects: defineCollection(pairs(COLLECTIONS.redirects)),
	clinic: defineCollection(one(COLLECTIONS.clinic)),
	searchWords: defineCollection(one(COLLECTIONS.searchWords)),
};
