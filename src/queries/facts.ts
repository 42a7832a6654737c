import { getCollection } from 'astro:content';
import { clinic } from './clinic.ts';
import { isPublished } from './published.ts';
import { memoize } from './memoize.ts';

/** Everything of content/facts that a page may place, each list in the order of its file, and the device of the clinic. */
export const facts = memoize(async () => {
	const [courses, healing, aftercare, preparation, suitability, outcomes, options, consultation, evidenceWords, costExample] = await Promise.all([
		getCollection('courses'),
		getCollection('healing'),
		getCollection('aftercare'),
		getCollection('preparation'),
		getCollection('suitability'),
		getCollection('outcomes'),
		getCollection('options'),
		getCollection('consultation'),
		getCollection('evidenceWords'),
		getCollection('costExample'),
	]);
	return {
		clinic: await clinic(),
		courses: courses.filter(isPublished).map(({ data }) => data),
		healing: healing.map(({ data }) => data),
		aftercare: aftercare.map(({ data }) => data),
		preparation: preparation.map(({ data }) => data),
		suitability: suitability.map(({ data }) => data),
		outcomes: outcomes.map(({ data }) => data),
		options: options.map(({ data }) => data),
		consultation: consultation.map(({ data }) => data),
		evidenceWords: evidenceWords.map(({ data }) => data)[0],
		costExample: costExample.map(({ data }) => data)[0],
	};
});

export type Facts = Awaited<ReturnType<typeof facts>>;
