import { getCollection, getEntry } from 'astro:content';
import type { FigureName } from '#src/schemas/figure-names.ts';
import type { FigureWords } from '#src/schemas/figure-words.ts';
import type { PlannerWords, SelfCheckWords, SessionRecord } from '#src/schemas/tool-words.ts';
import { memoize } from './memoize.ts';

const figures = memoize(async () => (await getCollection('figures')).map(({ data }) => data));

/** What a drawing says in words. @throws when facts/figures.yaml has no entry for it */
export async function figureWords(name: FigureName): Promise<FigureWords> {
	const words = (await figures()).find(({ id }) => id === name);
	if (words === undefined) throw new Error(`The drawing "${name}" has no words in content/facts/figures.yaml.`);
	return words;
}

/** What the tools say of safety and of evidence. @throws when a file is missing */
export const toolWords = memoize(async (): Promise<{ planner: PlannerWords; selfCheck: SelfCheckWords; record: SessionRecord }> => {
	const [planner, selfCheck, record] = await Promise.all([
		getEntry('plannerWords', 'only'),
		getEntry('selfCheckWords', 'only'),
		getEntry('sessionRecord', 'only'),
	]);
	if (planner === undefined || selfCheck === undefined || record === undefined)
		throw new Error('One of planner.yaml, self-check.yaml and session.yaml is missing in content/facts/.');
	return { planner: planner.data, selfCheck: selfCheck.data, record: record.data };
});
