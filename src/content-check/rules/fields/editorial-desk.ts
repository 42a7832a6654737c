import type { Rule } from '#src/content-check/content.ts';
import { COLLECTIONS } from '#src/schemas/collections.ts';
import { EDITORIAL_DESK } from '#src/schemas/person.ts';

/** Questions carry no author of their own: the site shows this one, and cannot be built without. */
export const editorialDesk: Rule = ({ files, find, of }) => {
	if (of('questions').length === 0) return [];
	const file = `${COLLECTIONS.people.folder}/${EDITORIAL_DESK}${COLLECTIONS.people.ending}`;
	const problem = (sentence: string, hint: string) => [{ rule: 'editorial-desk', file, line: 1, sentence, hint }];
	if (!files.some(({ path }) => path === file)) return problem('Every question is by this author, and the file is missing', 'Give it its old name back');
	return find('people', EDITORIAL_DESK)?.draft === true ? problem('Every question is by this author, so it cannot be a draft', 'Take `draft: true` out') : [];
};
