import { describe, expect, test } from 'vitest';
import { compareRows, countsText, isOverdue, isShown } from '#src/admin/overview-order.ts';

const row = (title: string, due?: string, words?: string) => ({ title, due, words, kind: 'Question', state: 'published', open: '0' });

describe('an entry of the overview', () => {
	test.each([
		['the day before its check', '2026-11-24', false],
		['on the day of its check', '2026-11-23', false],
		['the day after', '2026-11-22', true],
		['without a day', undefined, false],
	])('%s is overdue: %s %s', (_, due, overdue) => expect(isOverdue({ due }, '2026-11-23')).toBe(overdue));

	test('that is due first comes first, and one without a day last, either way', () => {
		const rows = [row('c'), row('a', '2027-01-01'), row('b', '2026-01-01')];
		expect(rows.toSorted(compareRows('due', 'ascending')).map(({ title }) => title)).toEqual(['b', 'a', 'c']);
		expect(rows.toSorted(compareRows('due', 'descending')).map(({ title }) => title)).toEqual(['a', 'b', 'c']);
	});

	test('is put in order by figures as figures, and by title where they are equal', () => {
		const rows = [row('b', undefined, '9'), row('c', undefined, '100'), row('a', undefined, '9')];
		expect(rows.toSorted(compareRows('words', 'ascending')).map(({ title }) => title)).toEqual(['a', 'b', 'c']);
	});

	test('is found by its title and its kind, and narrowed to what is overdue, a draft, or has notes', () => {
		const one = { ...row('does it hurt?', '2026-01-01'), open: '2' };
		const all = { text: '', kind: '', show: '' };
		expect(isShown(one, all, '2026-11-23')).toBe(true);
		expect(isShown(one, { ...all, text: ' HURT' }, '2026-11-23')).toBe(true);
		expect(isShown(one, { ...all, kind: 'Article' }, '2026-11-23')).toBe(false);
		expect(isShown(one, { ...all, show: 'overdue' }, '2026-11-23')).toBe(true);
		expect(isShown(one, { ...all, show: 'overdue' }, '2025-11-23')).toBe(false);
		expect(isShown(one, { ...all, show: 'draft' }, '2026-11-23')).toBe(false);
		expect(isShown(one, { ...all, show: 'open' }, '2026-11-23')).toBe(true);
	});
});

describe('the line of counts', () => {
	const rows = [row('a', '2026-11-22'), row('b', '2026-11-23'), row('c', '2026-12-23'), row('d', '2026-12-24'), { ...row('e'), state: 'draft', open: '2' }];

	test('says what is overdue and what is due in thirty days, on the day that somebody looks', () => {
		expect(countsText(rows, '2026-11-23')).toBe('5 entries: 1 overdue, 2 due in the next 30 days, 1 draft, 1 with open notes.');
	});

	test('leaves out of a built page what depends on the day', () => expect(countsText(rows)).toBe('5 entries: 1 draft, 1 with open notes.'));
});
