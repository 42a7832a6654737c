import { EDITORIAL_DESK } from '#src/schemas/person.ts';
import { BODY } from './entry-text.ts';
import { bodyOfConcern, bodyOfPractical, FILL_IN_QUESTION, nextYear } from './new-entry.ts';

/** The day on which the form is open, and the same day in a year: written where the form is opened, and not where it was built. */
const TODAY = '{{today}}';
const NEXT_YEAR = '{{next-year}}';

/** What a new entry begins with in the form, by collection and field. All begin as drafts, so that nobody publishes half a sentence. */
export const NEW_ENTRY_DEFAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	concerns: { ...article(), [BODY]: bodyOfConcern() },
	practical: { ...article(), [BODY]: bodyOfPractical() },
	questions: { ...dated(), [BODY]: FILL_IN_QUESTION },
	glossary: { draft: true },
	sources: { checked: 'check details before publishing', draft: true },
	people: { draft: true },
	pages: dated(),
};

function dated(): Record<string, unknown> {
	return { checkedOn: TODAY, checkDueOn: NEXT_YEAR, draft: true };
}

function article(): Record<string, unknown> {
	return { ...dated(), publishedOn: TODAY, author: EDITORIAL_DESK, order: 99, changes: [{ on: TODAY, what: 'First published.' }] };
}

/** The configuration with the days put in. */
export function withDays(json: string, today: string): string {
	return json.replaceAll(TODAY, today).replaceAll(NEXT_YEAR, nextYear(today));
}
