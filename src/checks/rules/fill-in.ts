import type { Rule } from '../content.ts';
import { shapeOf, texts } from '../shapes.ts';

/** Stands in a new file before every sentence that its writer still owes. */
export const FILL_IN = 'FILL IN:';

/** No sentence is left that waits for its writer. */
export const fillIn: Rule = ({ entries, blocksOf }) =>
	entries.flatMap((entry) =>
		[...[...texts(shapeOf(entry.collection), entry.value)].map(({ path, value }) => ({ line: entry.lineOf(path), text: value })), ...blocksOf(entry)]
			.filter(({ text }) => text.includes(FILL_IN))
			.map(({ line, text }) => ({
				rule: 'fill-in',
				file: entry.file,
				line,
				sentence: 'This is still to be written',
				hint: `Put your own words in the place of "${text.slice(text.indexOf(FILL_IN), text.indexOf(FILL_IN) + 90)}"`,
			})),
	);
