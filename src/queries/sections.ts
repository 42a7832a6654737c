import { getCollection } from 'astro:content';
import { once } from './memoize.ts';

/** The groups of articles, in the order of sections.yaml. */
export const sections = once(async () => (await getCollection('sections')).map(({ data }) => data));
