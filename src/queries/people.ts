import { getCollection } from 'astro:content';
import { followReference } from './follow-reference.ts';
import { memoize } from './memoize.ts';
import { isPublished } from './published.ts';

const people = memoize(() => getCollection('people', isPublished));

/** @throws when there is no such person */
export async function person(id: string, namedBy: string) {
	const { data } = followReference(await people(), id, namedBy);
	return data;
}
