import type { Source } from '#src/schemas/source.ts';

/**
 * What tells one paper from another where its address stands with it: first author, title, journal and year.
 * The whole reference is on the evidence page. In an article of thirty sources this is a tenth of what the reader waits for.
 */
export function shortReference({ authors, title, journal, publisher, year }: Pick<Source, 'authors' | 'title' | 'journal' | 'publisher' | 'year'>) {
	const names = authors
		.filter((author) => author !== 'et al.')
		.map((author) => author.replace(/, (.*)$/, (_, initials: string) => ` ${initials.replaceAll(/[ .]/g, '')}`));
	const more = names.length > 2 || names.length < authors.length;
	return {
		authors: more ? `${names[0]}, et al.` : `${names.join(', ')}.`,
		title,
		where: [journal ?? publisher, year].filter((part) => part !== undefined).join('. '),
	};
}
