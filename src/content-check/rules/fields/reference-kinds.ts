import { type Entry, type Rule, textAt, textsAt } from '#src/content-check/content.ts';

/** Who or what may be named where: a page that an organisation has "signed" claims a clinician who does not exist. */
const KINDS = [
	{
		collection: 'articles',
		field: 'reviewer',
		of: 'people',
		not: 'organisation',
		sentence: 'is not a person',
		hint: 'Name the clinician who has signed the page, or delete the line',
	},
	{
		collection: 'signature',
		field: 'person',
		of: 'people',
		not: 'organisation',
		sentence: 'is not a person',
		hint: 'Name the clinician who has signed the warning signs, or delete the line',
	},
	{ collection: 'clinic', field: 'treatedBy', of: 'people', not: 'organisation', sentence: 'is not a person', hint: 'Name the people who give the treatment' },
	{
		collection: 'options',
		field: 'concerns',
		of: 'articles',
		not: 'practical',
		sentence: 'is not a skin concern, so its page shows no other choices',
		hint: 'Choose an article with `kind: concern`',
	},
] as const;

export const referenceKinds: Rule = ({ of, find }) =>
	KINDS.flatMap(({ collection, field, of: other, not, sentence, hint }) =>
		of(collection).flatMap((entry) =>
			named(entry, field).flatMap(({ id, path }) => {
				const target = find(other, id);
				return target === undefined || textAt(target, 'kind') !== not
					? []
					: [{ rule: 'reference-kinds', file: entry.file, line: entry.lineOf(path), sentence: `\`${id}\` ${sentence}`, hint }];
			}),
		),
	);

function named(entry: Entry, field: string): { id: string; path: (string | number)[] }[] {
	const one = textAt(entry, field);
	return one === undefined ? textsAt(entry, field).map((id, index) => ({ id, path: [field, index] })) : [{ id: one, path: [field] }];
}
