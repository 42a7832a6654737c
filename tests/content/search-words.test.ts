import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSearch } from '#src/commands/built-search.ts';
import { textsAt } from '#src/content-check/content.ts';
import { printed } from '#src/content-check/problem.ts';
import { builtPage, DIST } from '../support/built-site.ts';
import { addressOfQuestion, content, published } from '../support/content-files.ts';

let search: Awaited<ReturnType<typeof openBuiltSearch>>;

beforeAll(async () => {
	search = await openBuiltSearch(DIST);
});

afterAll(() => search.close());

const pageOf = (url: string | undefined) => (url ?? '').replace(/#.*/, '');

describe('the search', () => {
	it('puts every question first for its own words', async () => {
		const lost: string[] = [];
		for (const entry of published('questions')) {
			const { question } = entry.value as { question: string };
			const [first] = await search.ranked(question);
			// A red flag in the words of a question comes before everything, as it must.
			if (first !== undefined && pageOf(first.url) === '/guide/risks/' && pageOf((await search.ranked(question))[1]?.url) === addressOfQuestion(entry)) continue;
			if (pageOf(first?.url) === addressOfQuestion(entry)) continue;
			lost.push(
				printed({
					rule: 'own-words',
					file: entry.file,
					line: entry.lineOf(['question']),
					sentence: `Search does not show this question first for its own words, but ${pageOf(first?.url) || 'nothing'}`,
					hint: 'Word the question so that it differs from that page, or make the two one page',
				}),
			);
		}
		expect(lost.join('\n')).toBe('');
	});

	it('pins when to get help for every red flag, on a page that has it', () => {
		const flags = content.of('searchWords').flatMap((entry) => textsAt(entry, 'redFlags'));
		expect(flags.length + search.guide.redFlags.length).toBeGreaterThan(0);
		const unpinned = [...new Set([...flags, ...search.guide.redFlags])].filter((words) => search.now(words).results[0]?.kind !== 'help');
		expect(unpinned).toEqual([]);
		expect(builtPage('/guide/risks/').document.querySelector('#when-to-get-help')).not.toBeNull();
	});

	it('leads each result to a page and a place that are there', () => {
		const wrong = search.guide.entries.filter(({ url }) => {
			const [page = '', id = ''] = url.split('#');
			return id !== '' && builtPage(page).document.getElementById(id) === null;
		});
		expect(wrong.map(({ url }) => url)).toEqual([]);
	});
});
