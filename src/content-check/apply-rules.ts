import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import { NOTES, RULES, UNFINISHED } from './rules.ts';

/** All that the rules say of the content: what must be put right, and what is only worth knowing. */
export function applyRules(content: Content): { problems: Problem[]; notes: Problem[] } {
	// A draft may be unfinished: it is on no public page until its line `draft: true` is deleted.
	const published = { ...content, entries: content.entries.filter(({ draft }) => !draft) };
	const drafts = { ...content, entries: content.entries.filter(({ draft }) => draft) };
	return {
		problems: [...RULES.flatMap((rule) => rule(content)), ...UNFINISHED.flatMap((rule) => rule(published))],
		notes: [...UNFINISHED.flatMap((rule) => rule(drafts)), ...NOTES.flatMap((rule) => rule(content))],
	};
}
