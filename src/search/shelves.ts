import type { GuideEntry, GuideFile, Kind } from './guide.ts';

/** Entries in the one small file that answers first. The rest are found by the full index and stand on shelves, loaded when shown. */
export const MOST_AHEAD = 600;
const ON_A_SHELF = 200;

const FIRST: Record<Kind, number> = { article: 0, question: 1, term: 2, page: 3 };

/** Parts the entries: those that answer first, and the shelves of the others. Articles go first, then questions asked most, questions, terms, pages. */
export function shelve(guide: GuideFile, most = MOST_AHEAD): { file: GuideFile; shelves: GuideEntry[][] } {
	const sorted = guide.entries.toSorted((a, b) => FIRST[a.kind] - FIRST[b.kind] || Number(b.often ?? false) - Number(a.often ?? false));
	const rest = sorted.slice(most);
	const number = Math.ceil(rest.length / ON_A_SHELF);
	const shelves = Array.from({ length: number }, (): GuideEntry[] => []);
	for (const entry of rest) shelves[shelfOf(entry.url, number)]?.push(entry);
	return { file: { ...guide, entries: sorted.slice(0, most), shelves: number }, shelves };
}

/** The shelf that holds an address. */
export function shelfOf(url: string, shelves: number): number {
	let hash = 7;
	for (const letter of url) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
	return hash % shelves;
}
