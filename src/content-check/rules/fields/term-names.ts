import { type Rule, textAt, textsAt } from '#src/content-check/content.ts';

/** A word has one meaning in the glossary: it is a term of its own or another name of one, never both. */
export const termNames: Rule = ({ of }) => {
	const published = of('glossary').filter(({ draft }) => !draft);
	const terms = new Map(published.map((entry) => [textAt(entry, 'term')?.toLowerCase(), entry]));
	return published.flatMap((entry) =>
		textsAt(entry, 'alsoCalled').flatMap((name, index) => {
			const other = terms.get(name.toLowerCase());
			if (other === undefined) return [];
			return [
				{
					rule: 'term-names',
					file: entry.file,
					line: entry.lineOf(['alsoCalled', index]),
					sentence: other === entry ? `\`${name}\` is the term itself` : `\`${name}\` is another name of this term, and a term of its own in ${other.file}`,
					hint: other === entry ? 'Delete the line' : 'If the two mean the same, delete that file; if not, delete the line here',
				},
			];
		}),
	);
};
