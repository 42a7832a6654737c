import type { Rule } from '#src/content-check/content.ts';
import { textsOf } from '#src/content-check/json-schemas.ts';

/** What stands behind a # at the head of clinic.yaml, to show how each field is written. */
const EXAMPLES = new Set([
	'+44 20 7946 0000',
	'name@example.org',
	'1 Example Street, London W1A 1AA',
	'https://example.org/book',
	'the make and model on the device',
	'what it is authorised for',
	'what the price covers',
]);

/** No reader is given a number to call that nobody answers: the # is taken away and the example left as it was. */
export const madeUpExamples: Rule = ({ of }) =>
	of('clinic').flatMap((entry) =>
		textsOf(entry)
			.filter(({ value }) => EXAMPLES.has(value))
			.map(({ path, value }) => ({
				rule: 'made-up-examples',
				file: entry.file,
				line: entry.lineOf(path),
				sentence: `"${value}" is only an example, and readers would take it for the clinic’s own`,
				hint: 'Write what is true, or delete the line',
			})),
	);
