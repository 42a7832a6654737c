/**
 * Follows a reference, or says who names what missing id. Astro itself lets a missing one through as `undefined`.
 * @throws when `id` is not among the entries
 */
export function follow<Entry extends { id: string }>(entries: readonly Entry[], id: string, namedBy: string): Entry {
	const found = entries.find((entry) => entry.id === id);
	if (found === undefined) throw new Error(`${namedBy} refers to "${id}", which does not exist or is a draft.`);
	return found;
}
