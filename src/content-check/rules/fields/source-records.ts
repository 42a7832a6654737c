import { type Content, type Entry, isUnread, type Rule, textAt, textsAt, valueAt } from '#src/content-check/content.ts';
import type { Problem } from '#src/content-check/problem.ts';
import { repeats } from '#src/content-check/repeats.ts';

/** A source leads to the paper it names, and is in the guide once. */
export const sourceRecords: Rule = ({ of, today }) => {
	const records = of('sources');
	return [
		...records.flatMap((entry) => inOne(entry, Number(today.slice(0, 4)))),
		...twice(records, (entry) => textAt(entry, 'pmid'), 'pmid', 'PubMed number'),
		...samePaper(records),
	];
};

function inOne(entry: Entry, thisYear: number): Problem[] {
	const problem = (field: string, sentence: string, hint: string, path: (string | number)[] = [field]): Problem => ({
		rule: 'source-records',
		file: entry.file,
		line: entry.lineOf(path),
		sentence,
		hint,
	});
	const problems: Problem[] = [];
	const doi = textAt(entry, 'doi');
	const end = doi === undefined ? undefined : /[.,;:)\]}>"'”’]+$/.exec(doi)?.[0];
	// Some publishers do end a DOI in a bracket that is opened inside it.
	if (doi !== undefined && end !== undefined && !(end === ')' && doi.includes('(')))
		problems.push(
			problem('doi', `The DOI ends in ${end}, which is not part of it, so its link would lead nowhere`, `Write \`doi: ${doi.slice(0, -end.length)}\``),
		);
	// A last page may leave out the figures that it shares with the first: 1131-8.
	const [, first = '', last = ''] = /^(\d+)\s*[-–]\s*(\d+)$/.exec(textAt(entry, 'pages') ?? '') ?? [];
	if (first.length === last.length && Number(first) > Number(last))
		problems.push(
			problem(
				'pages',
				`The last page (${last}) comes before the first (${first})`,
				`Look the pages up. If they are the wrong way round, write \`pages: ${last}-${first}\``,
			),
		);
	const year = valueAt(entry.value, ['year']);
	// A paper of next year's volume can be out already.
	if (typeof year === 'number' && year > thisYear + 1 && year <= 2100)
		problems.push(problem('year', `The year ${year} is still to come`, 'Write the year that is printed on the paper, or delete the line'));
	const title = textAt(entry, 'title') ?? '';
	if (/^(?:retracted|withdrawn|retraction)\b/i.test(title))
		problems.push(problem('title', 'The title says that this paper was withdrawn', 'Do not rely on it: delete the source, and whatever cites it'));
	for (const [index, author] of textsAt(entry, 'authors').entries()) {
		if (isUnread(entry, ['authors', index])) continue;
		const [, name = ''] = /^(.*\S)[,\s]+(?:et al\b\.?|and others\b\.?)$/i.exec(author.trim()) ?? [];
		if (name !== '')
			problems.push(
				problem('authors', `"${author}" names an author and others on one line`, `Write \`- ${name}\`, and \`- et al.\` on a line of its own below it`, [
					'authors',
					index,
				]),
			);
		const names = severalIn(author);
		if (names.length > 1)
			problems.push(
				problem(
					'authors',
					`"${author.slice(0, 48)}" names several authors on one line`,
					`Give each a line of their own: ${names
						.slice(0, 3)
						.map((one) => `\`- ${one}\``)
						.join(', ')}`,
					['authors', index],
				),
			);
	}
	return problems;
}

/** The persons in a line such as `Alam M, Han S` or `Alam, M; Han, S`, each as `Surname, Initials`. */
function severalIn(author: string): string[] {
	const person = /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*),?\s+((?:\p{Lu}\.?[\s-]?){1,4})$/u;
	const parts = author.includes(';') ? author.split(';') : author.split(/,\s+(?=\p{Lu}[\p{L}'’-]+\s+\p{Lu}{1,4}\b)|\s+(?:and|&)\s+/u);
	const names = parts.map((part) => person.exec(part.trim())).filter((found) => found !== null);
	return names.length === parts.length && parts.length > 1 ? names.map(([, surname = '', initials = '']) => `${surname}, ${initials.trim()}`) : [];
}

function twice(entries: readonly Entry[], keyOf: (entry: Entry) => string | undefined, field: string, noun: string): Problem[] {
	return repeats(entries, keyOf).map(({ entry, first }) => ({
		rule: 'source-records',
		file: entry.file,
		line: entry.lineOf([field]),
		sentence: `${first.file} has the same ${noun}`,
		hint: `If it is the same paper, delete one of the two and cite \`${first.id}\`; otherwise correct the details here`,
	}));
}

/** The same title, year and first author: one paper under two names. Rules of a regulator may well share a title. */
function samePaper(entries: Content['entries']): Problem[] {
	return twice(
		entries,
		(entry) => {
			const title = textAt(entry, 'title')
				?.toLowerCase()
				.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
				.trim();
			return title === undefined || title === ''
				? undefined
				: [title, surnameOf(textsAt(entry, 'authors')[0] ?? ''), JSON.stringify(valueAt(entry.value, ['year']))].join('|');
		},
		'title',
		'title, year and first author',
	);
}

/** `Alam` of `Alam, M` and of `Alam M`. */
function surnameOf(author: string): string {
	return author.replace(/[,\s]+(?:\p{Lu}\.?[\s-]?){1,4}$/u, '').toLowerCase();
}
