import { describe, expect, it } from 'vitest';
import { NEW_ENTRY_DEFAULTS, withDays } from '#src/admin/new-entry-defaults.ts';

describe('a new entry in the form', () => {
	it.each(Object.keys(NEW_ENTRY_DEFAULTS))('begins as a draft: %s', (collection) => expect(NEW_ENTRY_DEFAULTS[collection]).toMatchObject({ draft: true }));

	it('begins with today, and is due in a year', () => {
		expect(JSON.parse(withDays(JSON.stringify(NEW_ENTRY_DEFAULTS['questions']), '2028-02-29'))).toMatchObject({
			checkedOn: '2028-02-29',
			checkDueOn: '2029-02-28',
		});
	});

	it('on a concern begins with its headings', () => {
		expect(NEW_ENTRY_DEFAULTS['concerns']?.['body']).toContain('## Does it help?');
	});
});
