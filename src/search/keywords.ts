import type { GuideEntry, GuideFile } from './guide.ts';
import { stemsOf } from './words.ts';

/** The words that an entry is found by besides its text: its other names, and what readers say for the words of its title. */
export function keywordsOf({ title, names }: Pick<GuideEntry, 'title' | 'names'>, readerWords: GuideFile['readerWords']): string {
	const held = new Set(stemsOf(title));
	const rows = readerWords.filter(({ site }) => site.some((words) => stemsOf(words).every((one) => held.has(one))));
	return [...new Set([...names, ...rows.flatMap(({ readers }) => readers)])].join(', ');
}
