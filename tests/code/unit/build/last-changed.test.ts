import { expect, it } from 'vitest';
import { lastChange, lastChanges } from '#src/build/last-changed.ts';
import { checkContent } from '#src/content-check/check-content.ts';
import { GUIDE_FOLDER } from '../../../support/guide.ts';

it.each([
	[{ checkedOn: '2026-11-23' }, '2026-11-23'],
	[{ checkedOn: '2026-11-23', changes: [{ on: '2026-11-25' }, { on: '2026-11-24' }] }, '2026-11-25'],
	[{ checkedOn: '2026-12-01', changes: [{ on: '2026-11-25' }] }, '2026-12-01'],
	[{}, undefined],
])('of %j is %s', (dates, day) => {
	expect(lastChange(dates)).toBe(day);
});

it('is known for articles, questions and pages, by their addresses', () => {
	const days = lastChanges(checkContent(GUIDE_FOLDER).content);
	for (const address of ['/guide/pain/', '/questions/does-it-hurt/', '/privacy/']) expect(days.get(address)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
