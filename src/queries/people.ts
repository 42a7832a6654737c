import { getCollection } from 'astro:content';
import { follow } from './follow.ts';
import { visible } from './visible.ts';

/** @throws when there is no such person */
export async function person(id: string, namedBy: string) {
	const { data } = follow(await getCollection('people', visible), id, namedBy);
	return data;
}
