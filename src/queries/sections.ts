import { getCollection } from 'astro:content';
import { memoize } from './memoize.ts';

/** The groups of articles, in the order of sections.yaml. */
export const sections = memoize(async () => (await getCollection('sections')).map(({ data }) => data));
