import { getCollection } from 'astro:content';
import { follow } from './follow-reference.ts';
import { once } from './memoize.ts';
import { visible } from './published.ts';

const people = once(() => getCollection('people', visible));

/** @throws when there is no such person */
export async function person(id: string, namedBy: string) {
	const { data } = follow(await people(), id, namedBy);
	return data;
}
