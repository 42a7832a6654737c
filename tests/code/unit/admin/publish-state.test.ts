import { describe, expect, it } from 'vitest';
import { editedPageAddress, filePageAddress, previewState, publishState, type Run } from '#src/admin/publish-state.ts';

const run = (status: string, conclusion: string | null): Run => ({ id: 1, status, conclusion, html_url: 'https://github.com/owner/name/actions/runs/1' });

const problem = { rule: 'links', file: 'articles/pores.mdx', line: 8, sentence: 'It is wrong', hint: 'Write it right' };

describe('the state of the last save', () => {
	it.each([
		[run('completed', 'success'), [], 'live', 'Live: the last save is on the site.'],
		[run('in_progress', null), [], 'on-its-way', 'On its way: the last save is being checked and published.'],
		[run('completed', 'cancelled'), [], 'on-its-way', 'On its way.'],
		[run('completed', 'failure'), [problem, { ...problem, line: 9 }], 'stopped', 'Not live: 2 things to mend. The site is as it was before.'],
		[run('completed', 'failure'), [], 'stopped', 'Not live: something that only the build can see. The site is as it was before.'],
		[undefined, [], 'unknown', 'Nothing has been published from here yet.'],
	] as const)('of %o is said in words', (last, problems, state, sentence) => {
		expect(publishState(last, problems)).toMatchObject({ state, sentence });
	});

	it('is not that of the save before, while the code host has not begun', () => {
		const last = run('completed', 'success');
		expect([publishState(last, [], 1).state, publishState({ ...last, id: 2 }, [], 1).state]).toEqual(['on-its-way', 'live']);
	});
});

describe('the preview that was asked for', () => {
	it.each([
		[undefined, 'building', 'The preview is being built: about two minutes.'],
		[run('in_progress', null), 'building', 'The preview is being built: about two minutes.'],
		[run('completed', 'success'), 'ready', 'The preview is ready.'],
		[run('completed', 'cancelled'), 'failed', 'A newer preview took its place. Press Preview again.'],
		[run('completed', 'failure'), 'failed', 'The preview could not be built.'],
	] as const)('of %o is said in words', (last, state, sentence) => expect(previewState(last)).toEqual({ state, sentence }));

	it.each([
		['questions/does-it-itch.md', '/questions/does-it-itch/'],
		['articles/pores.mdx', '/guide/pores/'],
		['pages/about.mdx', '/about/'],
		['facts/aftercare.yaml', '/'],
		['clinic.yaml', '/'],
	])('of %s is looked at under %s', (path, address) => expect(filePageAddress(path)).toBe(address));
});

describe('the page of the entry that is open', () => {
	it.each([
		['#/collections/questions/entries/does-it-itch', '/questions/does-it-itch/'],
		['#/collections/concerns/entries/pores', '/guide/pores/'],
		['#/collections/practical/entries/pain', '/guide/pain/'],
		['#/collections/glossary/entries/dermis', '/glossary/#dermis'],
		['#/collections/pages/entries/about', '/about/'],
		['#/collections/sources/entries/alam-2014', undefined],
		['#/collections/questions/new', undefined],
	])('of %s is %s', (hash, address) => expect(editedPageAddress(hash)).toBe(address));
});
