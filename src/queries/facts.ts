import { getCollection } from 'astro:content';
import { clinic } from './clinic.ts';
import { visible } from './published.ts';
import { once } from './memoize.ts';

/** Everything of content/facts that a page may place, each list in the order of its file, and the device of the clinic. */
export const facts = once(async () => {
	const [courses, healing, aftercare, preparation, suitability, alternatives, consultation] = await Promise.all([
		getCollection('courses'),
		getCollection('healing'),
		getCollection('aftercare'),
		getCollection('preparation'),
		getCollection('suitability'),
		getCollection('alternatives'),
		getCollection('consultation'),
	]);
	return {
		clinic: await clinic(),
		courses: courses.filter(visible).map(({ data }) => data),
		healing: healing.map(({ data }) => data),
		aftercare: aftercare.map(({ data }) => data),
		preparation: preparation.map(({ data }) => data),
		suitability: suitability.map(({ data }) => data),
		alternatives: alternatives.map(({ data }) => data),
		consultation: consultation.map(({ data }) => data),
	};
});

export type Facts = Awaited<ReturnType<typeof facts>>;
