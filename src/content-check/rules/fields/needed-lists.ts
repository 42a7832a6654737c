import type { Rule } from '#src/content-check/content.ts';
import { FILES } from '#src/content-check/collection-paths.ts';

/** Lists without which a page would have a heading and nothing under it, above all where it warns. */
const NEEDED = ['sections', 'courses', 'healing', 'warningSigns', 'helpLines', 'aftercare', 'preparation', 'suitability', 'consultation', 'claims'] as const;

/** No list that pages rely on is emptied. */
export const neededLists: Rule = ({ of, unread }) =>
	NEEDED.flatMap((name) => {
		if (of(name).length > 0 || unread.has(name)) return [];
		const file = FILES.find((one) => one.name === name)?.file ?? name;
		return [
			{
				rule: 'needed-lists',
				file,
				line: 1,
				sentence: 'The list is empty, so readers would find nothing where it is shown',
				hint: 'Restore its entries from the file’s history, or write at least one',
			},
		];
	});
