/**
 * Follows a reference, or says who names what missing id. Astro itself lets a missing one through as `undefined`.
 * @throws when `id` is not among the entries
 */
export function followReference<Entry extends { id: string }>(entries: readonly Entry[], id: string, namedBy: string): Entry {
	const found = Object.isFrozen(entries) ? indexOf(entries).get(id) : entries.find((entry) => entry.id === id);
	if (found === undefined) throw new Error(`${namedBy} refers to "${id}", which does not exist or is a draft.`);
	return found as Entry;
}

/** A frozen list cannot change, so it is indexed once: a site of thousands follows tens of thousands of references. */
const indexes = new WeakMap<readonly object[], Map<string, { id: string }>>();

function indexOf(entries: readonly { id: string }[]): Map<string, { id: string }> {
	const known = indexes.get(entries);
	if (known !== undefined) return known;
	const index = new Map(entries.map((entry) => [entry.id, entry]));
	indexes.set(entries, index);
	return index;
}
