import type { Rule } from '#src/content-check/content.ts';
import { textsOf } from '#src/content-check/json-schemas.ts';

/** Marks every sentence of a new file that is still to be written. */
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
				rule: 'placeholders',
				file: entry.file,
				line,
				sentence: 'This is still to be written',
				hint: `Replace "${text}" with your own words`,
			})),
	);
