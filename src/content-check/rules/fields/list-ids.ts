import { ID_PATTERN } from '#src/schemas/fields.ts';
import type { Rule } from '#src/content-check/content.ts';
import { FILES } from '#src/content-check/collection-paths.ts';

/** The ids in lists are used in pages and addresses, as file names are. */
export const listIds: Rule = ({ of }) =>
	FILES.filter(({ name, holds }) => holds === 'list' && name !== 'redirects').flatMap(({ name }) =>
		of(name)
			.filter(({ id }) => id !== '' && !ID_PATTERN.test(id))
			.map((entry) => ({
				rule: 'list-ids',
				file: entry.file,
				line: entry.lineOf(['id']),
				sentence: `The id \`${entry.id}\` cannot be used`,
				hint: 'Use a to z, 0 to 9 and - between them, for example `make-up`',
			})),
	);
