import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { healingTimes } from '#src/planner/healing-times.ts';
import type { PlannerFacts, PlanRequest } from '#src/planner/plan-request.ts';
import { course, healingStage, preparationStep, suitabilityItem } from '#src/schemas/facts.ts';
import { plannerWords } from '#src/schemas/tool-words.ts';
import { GUIDE_FOLDER } from '../../../support/guide.ts';

const read = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema>[] =>
	z.array(schema).parse(parse(readFileSync(`${GUIDE_FOLDER}/facts/${name}.yaml`, 'utf8')));

/** The facts of the guide of fixtures, read by their own schemas. */
export const FACTS: PlannerFacts = {
	courses: read('courses', course),
	times: healingTimes(read('healing', healingStage)),
	preparation: read('preparation', preparationStep),
	words: plannerWords.parse(parse(readFileSync(`${GUIDE_FOLDER}/facts/planner.yaml`, 'utf8'))),
};
export const HEALING = read('healing', healingStage);
export const SUITABILITY = read('suitability', suitabilityItem);

/** A request in which all is ordinary, with what a test changes. */
export const request = (changes: Partial<PlanRequest> = {}): PlanRequest => ({
	concern: 'acne-scars',
	counting: 'from-start',
	day: '2027-01-11',
	sessions: 3,
	gapWeeks: 4,
	peels: false,
	avoid: [],
	madeOn: '2026-11-23',
	...changes,
});
