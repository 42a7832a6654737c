import { ID_PATTERN } from '#src/schemas/fields.ts';
import { type Rule, valueAt } from '#src/content-check/content.ts';
import { tooManyMarked } from '#src/content-check/too-many-marked.ts';
import { copiesIn } from './duplicates.ts';

/** The home page shows them all; more are a list again. */
const MOST = 8;

/** Only a few questions are the ones asked most often. A copy, or a file with a wrong name, is reported elsewhere and does not count. */
export const askedOften: Rule = (content) => {
	const copies = copiesIn(content);
	const marked = content
		.of('questions')
		.filter((entry) => !entry.draft && ID_PATTERN.test(entry.id) && !copies.has(entry.file) && valueAt(entry.value, ['askedOften']) === true);
	return tooManyMarked(marked, {
		rule: 'asked-often',
		field: 'askedOften',
		most: MOST,
		what: 'questions',
		hint: 'Delete the line here or in another question',
	});
};
