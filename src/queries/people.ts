import { getCollection } from 'astro:content';
import { follow } from './follow.ts';
import { once } from './once.ts';
import { visible } from './visible.ts';

const people = once(() => getCollection('people', visible));

/** @throws when there is no such person */
export async function person(id: string, namedBy: string) {
	const { data } = follow(await people(), id, namedBy);
	return data;
}
