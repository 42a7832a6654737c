import { isUnread, type Rule } from '#src/content-check/content.ts';
import { textsOf } from '#src/content-check/json-schemas.ts';

/** The site's reader makes a moment in time of a day that has no quotation marks, and the field wants words: the build would stop. */
const DAY = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?$/;

export const unquotedDays: Rule = ({ entries }) =>
	entries.flatMap((entry) =>
		textsOf(entry).flatMap(({ path, value, shape }) => {
			if (shape.format === 'date' || !DAY.test(value) || isUnread(entry, path) || !entry.isPlain(path)) return [];
			const name = path.at(-1);
			const before = typeof name === 'number' ? '- ' : `${String(name)}: `;
			return [
				{
					rule: 'unquoted-days',
					file: entry.file,
					line: entry.lineOf(path),
					sentence: `${value} without quotation marks is read as a date, not as text`,
					hint: `Write \`${before}"${value}"\``,
				},
			];
		}),
	);
