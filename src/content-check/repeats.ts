import type { Entry } from './content.ts';

/** Each entry that has the key of one before it, with the first that has it. An entry without a key repeats none. */
export function repeats(entries: readonly Entry[], keyOf: (entry: Entry) => string | undefined): { entry: Entry; first: Entry }[] {
	const firsts = new Map<string, Entry>();
	return entries.flatMap((entry) => {
		const key = keyOf(entry);
		const first = key === undefined ? undefined : firsts.get(key);
		if (key !== undefined && first === undefined) firsts.set(key, entry);
		return first === undefined ? [] : [{ entry, first }];
	});
}
