import type { Rule } from '#src/content-check/content.ts';
import { textsOf } from '#src/content-check/json-schemas.ts';

/** A word of Latin letters with one of another alphabet in it, which looks the same: search and screen readers meet another word. */
const MIXED = /(?=[\p{L}\p{M}]*\p{Script=Latin})[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧορν][\p{L}\p{M}]*/u;

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Greek}]/u;

export const lookalikeLetters: Rule = ({ entries, blocksOf }) =>
	entries.flatMap((entry) =>
		[...textsOf(entry).map(({ path, value }) => ({ line: entry.lineOf(path), text: value })), ...blocksOf(entry)].flatMap(({ line, text }) => {
			// Hardly any text has such a letter, and looking for the word around it is slow.
			const word = FOREIGN.test(text) ? MIXED.exec(text)?.[0] : undefined;
			const letter = word === undefined ? undefined : FOREIGN.exec(word)?.[0];
			if (word === undefined || letter === undefined) return [];
			return [
				{
					rule: 'lookalike-letters',
					file: entry.file,
					line,
					sentence: `The ${letter} in "${word.slice(0, 40)}" looks right but is a letter of another alphabet`,
					hint: 'Delete the word and type it again',
				},
			];
		}),
	);
