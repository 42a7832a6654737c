import type { Rule } from '#src/content-check/content.ts';
import { textsOf } from '#src/content-check/json-schemas.ts';

/** Stands in a new file before every sentence that its writer still owes. */
export const FILL_IN = 'FILL IN:';

/** What people write who come back later. */
const WAITING = new RegExp(`${FILL_IN}|\\b(?:TODO|TBC|TBD|FIXME|XXX)\\b|\\b[Ll]orem ipsum\\b`);

/** No sentence is left that waits for its writer. */
export const placeholders: Rule = ({ entries, blocksOf }) =>
	entries.flatMap((entry) =>
		[...textsOf(entry).map(({ path, value }) => ({ line: entry.lineOf(path), text: value })), ...blocksOf(entry)]
			.flatMap(({ line, text }) => {
				const at = text.search(WAITING);
				return at === -1 ? [] : [{ line, text: text.slice(at, at + 90) }];
			})
			.map(({ line, text }) => ({
				rule: 'fill-in',
				file: entry.file,
				line,
				sentence: 'This is still to be written',
				hint: `Put your own words in the place of "${text}"`,
			})),
	);
