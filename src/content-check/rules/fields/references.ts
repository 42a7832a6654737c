import { ID_PATTERN } from '#src/schemas/fields.ts';
import { nearest } from '#src/lib/edit-distance.ts';
import { type Content, type Entry, isUnread, type Rule, textAt } from '#src/content-check/content.ts';
import { didYouMean } from '#src/content-check/problem.ts';
import { textsOf } from '#src/content-check/json-schemas.ts';
import { type CollectionName, nounOf } from '#src/schemas/collections.ts';
import { howToName } from '#src/content-check/collection-paths.ts';

/** Whatever an entry names exists. Astro builds on with a wrong id and leaves the page without it. */
export const references: Rule = ({ entries, of, find, unread }) =>
	entries.flatMap((entry) =>
		textsOf(entry).flatMap(({ path, value, shape: { refersTo } }) => {
			if (refersTo === undefined || unread.has(refersTo) || isUnread(entry, path) || of(refersTo).some(({ id }) => id === '')) return [];
			const place = { rule: 'references', file: entry.file, line: entry.lineOf(path) };
			if (refersTo === entry.collection && value === entry.id)
				return [{ ...place, sentence: `\`${value}\` lists itself in \`${String(path[0])}\``, hint: 'Choose another one' }];
			const target = find(refersTo, value);
			if (target === undefined) {
				const ids = [...new Set(of(refersTo).map(({ id }) => id))];
				return [
					{
						...place,
						sentence: `There is no ${nounOf(refersTo) ?? 'entry'} \`${value}\``,
						hint: didYouMean(
							movedTo(value, refersTo, of) ?? meant(value, of(refersTo), ids),
							`${howToName(refersTo)}${ids.length > 0 && ids.length <= 12 ? `: ${ids.join(', ')}` : ''}`,
						),
					},
				];
			}
			return [];
		}),
	);

/** The new name of a page that was renamed, where a redirect says so. */
function movedTo(value: string, collection: CollectionName, of: Content['of']): string | undefined {
	if (collection !== 'articles' && collection !== 'questions') return undefined;
	const home = collection === 'articles' ? '/guide/' : '/questions/';
	const redirect = of('redirects').find((entry) => textAt(entry, 'from') === `${home}${value}/`);
	return redirect === undefined ? undefined : of(collection).find(({ id }) => textAt(redirect, 'to') === `${home}${id}/`)?.id;
}

/** An id was meant, whether an address, a file, a title or a slip of the keyboard was written. */
function meant(value: string, entries: readonly Entry[], ids: readonly string[]): string | undefined {
	const wanted = value.toLowerCase();
	const named = ID_PATTERN.test(value)
		? undefined
		: entries.find((entry) => ['title', 'shortTitle', 'name'].some((field) => textAt(entry, field)?.toLowerCase() === wanted));
	const last = wanted
		.replace(/[/,;\s]+$/, '')
		.replace(/^.*\//, '')
		.replace(/\.(?:mdx?|ya?ml|html)$/, '')
		.replaceAll(/[\s_]+/g, '-');
	return named?.id ?? nearest(last, ids);
}
