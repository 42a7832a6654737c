import { nearest } from '#src/lib/edit-distance.ts';
import type { Rule } from '../content.ts';
import { didYouMean } from '../problem.ts';
import { shapeOf, texts } from '../shapes.ts';
import { nounOf } from '../nouns.ts';

/** Whoever is named exists. Astro builds on with a wrong id and leaves the page without it. */
export const references: Rule = ({ entries, of, find, unread }) =>
	entries.flatMap((entry) =>
		[...texts(shapeOf(entry.collection), entry.value)].flatMap(({ path, value, shape: { refersTo } }) => {
			if (refersTo === undefined || unread.has(refersTo)) return [];
			const place = { rule: 'references', file: entry.file, line: entry.lineOf(path) };
			if (refersTo === entry.collection && value === entry.id)
				return [{ ...place, sentence: `\`${value}\` names itself in \`${String(path[0])}\``, hint: 'Name another one' }];
			const target = find(refersTo, value);
			if (target === undefined) {
				const ids = of(refersTo)
					.map(({ id }) => id)
					.filter((id) => id !== '');
				return [
					{
						...place,
						sentence: `There is no ${nounOf(refersTo)} \`${value}\``,
						hint: didYouMean(
							nearest(value.replace(/\.\w+$/, ''), ids),
							`Name an id that exists${ids.length > 0 && ids.length <= 12 ? `: ${ids.join(', ')}` : ''}`,
						),
					},
				];
			}
			return [];
		}),
	);
