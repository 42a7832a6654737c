import { describe, expect, test } from 'vitest';
import { entryNotes } from '#src/admin/entry-notes.ts';
import { toolbarLines } from '#src/admin/toolbar-notes.ts';
import { checkContent } from '#src/content-check/check-content.ts';
import { GUIDE_FOLDER } from '../../../support/guide.ts';

const all = entryNotes(checkContent(GUIDE_FOLDER));
const notes = (file: string) => all.find((one) => one.file === `content/${file}`);

describe('the notes on an entry', () => {
	test('are there for every article, question, term, source, person and page', () => {
		expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['Article', 'Question', 'Term', 'Source', 'Person', 'Page']));
	});

	test('lead to its place on the site and in the form', () => {
		expect(notes('articles/pores.mdx')).toMatchObject({ address: '/guide/pores/', form: '/admin/#/collections/concerns/entries/pores' });
		expect(notes('articles/session.mdx')).toMatchObject({ form: '/admin/#/collections/practical/entries/session' });
		expect(notes('people/lys-beauty.yaml')).toMatchObject({ address: undefined });
	});

	test('say that no clinician has signed an article', () => {
		expect(notes('articles/pores.mdx')?.open).toContain('No clinician has signed it.');
	});

	test('carry the words, the grade, the sources and the day of the next check', () => {
		const { words, grade, sources, dueOn } = notes('articles/pores.mdx') ?? {};
		expect(words).toBeGreaterThan(500);
		expect(grade).toBeGreaterThan(1);
		expect(sources).toBeGreaterThan(3);
		expect(dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
	});
});

describe('the toolbar', () => {
	const base = {
		kind: 'Question',
		title: '',
		file: '',
		address: '',
		form: '',
		draft: false,
		words: 100,
		grade: 5.25,
		sources: 0,
		dueOn: '2026-11-23',
		open: [],
	};

	test.each([
		['2026-11-22', 'in 1 day'],
		['2026-11-23', 'today'],
		['2026-11-24', '1 day overdue'],
		['2026-11-25', '2 days overdue'],
	])('says on %s that the check is %s', (today, words) => {
		expect(Object.fromEntries(toolbarLines(base, today))['Next check']).toBe(`23 November 2026, ${words}`);
	});

	test('says that a page is a draft, and that it has no source', () => {
		expect(Object.fromEntries(toolbarLines({ ...base, draft: true }, '2026-11-23'))).toMatchObject({ State: 'Draft: not on the public site', Sources: 'none' });
	});
});
