import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSearch } from '#src/commands/built-search.ts';
import { printed } from '#src/content-check/problem.ts';
import type { RedFlags } from '#src/schemas/search-words.ts';
import { CRISIS_URL, HELP_URL } from '#src/search/engine/guide-search.ts';
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
			if (pageOf(first?.url) === addressOfQuestion(entry) || first?.url === CRISIS_URL) continue;
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

	it('pins when to get help for what the red flags must find, on a page that has it', () => {
		const said = content.of('redFlags').flatMap((entry) => (entry.value as RedFlags).signs.flatMap(({ says }) => says));
		expect(said.length).toBeGreaterThan(0);
		expect(said.filter((sentence) => search.search.search(sentence).results[0]?.url !== HELP_URL)).toEqual([]);
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
