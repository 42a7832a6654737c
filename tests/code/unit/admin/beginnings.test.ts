import { describe, expect, it } from 'vitest';
import { BEGINNINGS, withDays } from '#src/admin/beginnings.ts';

describe('a new entry in the form', () => {
	it.each(Object.keys(BEGINNINGS))('begins as a draft: %s', (collection) => expect(BEGINNINGS[collection]).toMatchObject({ draft: true }));

	it('begins with today, and is due in a year', () => {
		expect(JSON.parse(withDays(JSON.stringify(BEGINNINGS['questions']), '2028-02-29'))).toMatchObject({ checkedOn: '2028-02-29', checkDueOn: '2029-02-28' });
	});

	it('on a concern begins with its headings', () => {
		expect(BEGINNINGS['concerns']?.['body']).toContain('## Does it help?');
	});
});
