import { type Content, type Entry, type Rule, textAt, valueAt } from '#src/content-check/content.ts';
import { nounOf } from '#src/schemas/collections.ts';
import { ID_PATTERN } from '#src/schemas/fields.ts';
import { FILES, placeOf } from '#src/content-check/collection-paths.ts';
import type { Problem } from '#src/content-check/problem.ts';
import { repeats } from '#src/content-check/repeats.ts';

/** What must be said once in the whole guide: of two pages with one name, readers and search find the wrong one. */
const ONCE = [
	['articles', 'title'],
	['articles', 'shortTitle'],
	['articles', 'description'],
	['questions', 'question'],
	['glossary', 'term'],
	['pages', 'title'],
	['sources', 'doi'],
] as const;

/** What search engines show under a page's title. Drafts have none yet, and new ones begin with the same words to fill in. */
const ONCE_PUBLISHED = [
	['questions', 'answer'],
	['pages', 'description'],
] as const;

/** Nothing is there twice: no id in a list, no title, no file. */
export const duplicates: Rule = (content) => {
	const copies = copiesIn(content);
	return [
		...[...copies].map(([file, other]) => ({
			rule: 'duplicates',
			file,
			line: 1,
			sentence: `This file is an exact copy of ${other}`,
			hint: 'Delete one of them, or give this one its own text',
		})),
		...ids(content),
		...pricesTwice(content),
		// A file with a wrong name, or a copy, is reported as such; its fields need not be.
		...ONCE.flatMap(([collection, field]) =>
			sameText(
				content.of(collection).filter((entry) => ID_PATTERN.test(entry.id) && !copies.has(entry.file)),
				field,
			),
		),
		...ONCE_PUBLISHED.flatMap(([collection, field]) =>
			sameText(
				content.of(collection).filter((entry) => !entry.draft && !copies.has(entry.file)),
				field,
			),
		),
	];
};

/** Files that say what another one says, with that other: Astro silently leaves out one of the two. The shorter name is the first. */
export function copiesIn({ files }: Pick<Content, 'files'>): Map<string, string> {
	const byText = Map.groupBy(
		files.filter((file) => file.state === 'text' && file.bytes.length > 0 && file.path.includes('/') && placeOf(file.path) !== undefined),
		(file) => (file.state === 'text' ? new TextDecoder().decode(file.bytes) : ''),
	);
	return new Map(
		[...byText.values()].flatMap((same) => {
			const [first, ...others] = same.map(({ path }) => path).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
			return first === undefined ? [] : others.map((other) => [other, first] as const);
		}),
	);
}

function ids({ of }: Content): Problem[] {
	return FILES.filter(({ name, holds }) => holds === 'list' && name !== 'redirects').flatMap(({ name }) =>
		repeats(of(name), ({ id }) => id || undefined).map(({ entry, first }) => ({
			rule: 'duplicates',
			file: entry.file,
			line: entry.lineOf(['id']),
			sentence: `The id \`${entry.id}\` appears twice: the first is on line ${first.lineOf(['id'])}`,
			hint: 'Give each entry its own id',
		})),
	);
}

/** Two prices of one thing, of which a reader cannot know the right one. */
function pricesTwice({ of }: Content): Problem[] {
	return of('clinic').flatMap((entry) => {
		const prices = valueAt(entry.value, ['prices']);
		const first = new Map<string, number>();
		return (Array.isArray(prices) ? prices : []).flatMap((_, index) => {
			const [what, per] = ['what', 'per'].map((field) => valueAt(entry.value, ['prices', index, field]));
			if (typeof what !== 'string' || typeof per !== 'string') return [];
			const key = `${what.trim().toLowerCase()} ${per}`;
			const line = entry.lineOf(['prices', index, 'what']);
			const before = first.get(key);
			if (before === undefined) first.set(key, line);
			return before === undefined
				? []
				: [
						{
							rule: 'duplicates',
							file: entry.file,
							line,
							sentence: `"${what}" has two prices per ${per}: the first is on line ${before}`,
							hint: 'Keep one of them, or say in `what` how they differ',
						},
					];
		});
	});
}

function sameText(entries: readonly Entry[], field: string): Problem[] {
	// `pain` comes before its copy `pain-copy`, though `pain.mdx` does not come before `pain-copy.mdx`.
	const byId = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	return repeats(byId, (entry) => textAt(entry, field)?.toLowerCase().replaceAll(/\s+/g, ' ')).map(({ entry, first }) => ({
		rule: 'duplicates',
		file: entry.file,
		line: entry.lineOf([field]),
		sentence: `The ${nounOf(entry.collection) ?? 'entry'} in ${first.file} has the same \`${field}\``,
		hint: field === 'doi' ? `Delete one of the two and cite \`${first.id}\`, or correct the DOI` : 'Merge the two, or word them so that they differ',
	}));
}
