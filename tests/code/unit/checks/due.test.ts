import { describe, expect, it } from 'vitest';
import { checkFiles } from '#src/content-check/check-content.ts';
import { whatIsDue } from '#src/content-check/report/due.ts';
import { brokenBy, TODAY } from '../../fixtures/broken/broken-content.ts';
import { swap } from '../../fixtures/broken/change.ts';

const QUESTION = 'questions/does-it-hurt.md';
const options = { today: TODAY, changedOn: new Map<string, string>(), silentLinks: undefined, open: [] };

const { content } = checkFiles(brokenBy({ files: {} }), TODAY);
const { content: withDraft } = checkFiles(brokenBy({ files: { [QUESTION]: swap('---\nquestion', '---\ndraft: true\nquestion') } }), TODAY);

const headings = (due: ReturnType<typeof whatIsDue>) => due.map(({ heading }) => heading);

describe('what is due', () => {
	it('has no check that is due today or later', () => {
		expect(headings(whatIsDue(content, { ...options, today: '2027-11-23' }))).not.toContain('Checks that are overdue');
	});

	it('names each check that was due yesterday', () => {
		const [overdue] = whatIsDue(content, { ...options, today: '2027-11-24' });
		expect(overdue?.heading).toBe('Checks that are overdue');
		expect(overdue?.lines).toContain(`content/${QUESTION}: due on 2027-11-23`);
	});

	it.each([
		['2026-11-16', false],
		['2026-11-15', true],
	])('names a draft that was last changed on %s: %s', (day, named) => {
		const due = whatIsDue(withDraft, { ...options, changedOn: new Map([[QUESTION, day]]) });
		expect(due.flatMap(({ lines }) => lines).includes(`content/${QUESTION}: last changed on ${day}`)).toBe(named);
	});

	it('names silent links and what the owner owes', () => {
		const due = whatIsDue(content, { ...options, silentLinks: ['https://example.com/ 404'], open: ['No phone is set'] });
		expect(due.flatMap(({ lines }) => lines)).toEqual(expect.arrayContaining(['https://example.com/ 404', 'No phone is set']));
	});
});
