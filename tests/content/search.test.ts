import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openBuiltSearch } from '#src/commands/built-search.ts';
import { printed } from '#src/content-check/problem.ts';
import type { Crisis, RedFlags } from '#src/schemas/search-words.ts';
import { textFileOf } from '#src/search/engine/guide.ts';
import { CRISIS_URL, HELP_URL } from '#src/search/engine/guide-search.ts';
import { builtFiles, builtPage, builtPages, DIST, readBuilt } from '../support/built-site.ts';
import { addressOfQuestion, content, published } from '../support/content-files.ts';

const search = openBuiltSearch(DIST);

const found = (typed: string) => search.search.search(typed).results.map(({ url }) => url);

describe('what is found', () => {
	it('is every question first for its own words', () => {
		const lost = published('questions').flatMap((entry) => {
			const { question } = entry.value as { question: string };
			// A red flag in the words of a question comes before everything, as it must; words of a crisis come alone.
			const [first] = found(question).filter((url) => url !== HELP_URL);
			if (first === addressOfQuestion(entry) || first === CRISIS_URL) return [];
			return [
				printed({
					rule: 'own-words',
					file: entry.file,
					line: entry.lineOf(['question']),
					sentence: `Search does not show this question first for its own words, but ${first ?? 'nothing'}`,
					hint: 'Word the question so that it differs from that page, or make the two one page',
				}),
			];
		});
		expect(lost.join('\n')).toBe('');
	});

	it('is every article, question, term and page that wants to be found, and nothing else', () => {
		const wanted = builtPages().flatMap(({ address, document }) => [
			...(document.querySelector('[data-pagefind-body]') === null ? [] : [address]),
			...[...document.querySelectorAll('[data-term]')].map(({ id }) => `${address}#${id}`),
		]);
		expect(search.guide.entries.map(({ url }) => url).toSorted()).toEqual(wanted.toSorted());
		expect(builtFiles().filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(wanted.length);
		const articles = search.guide.entries.filter(({ kind }) => kind === 'article');
		expect(articles.filter(({ url }) => !builtFiles().includes(`pagefind/${textFileOf(url)}`))).toEqual([]);
	});

	it('has an answer, and as an article or a question its topics', () => {
		expect(search.words.answers.filter((answer) => answer === '')).toEqual([]);
		expect(search.guide.entries.filter(({ kind, topics }) => (kind === 'article' || kind === 'question') && topics.length === 0)).toEqual([]);
	});

	it('never is another word than the one that must stay', () => {
		const turned = search.words.realWords.filter((word) => search.search.search(word).query.parts.some(({ meant }) => meant !== undefined));
		expect(turned).toEqual([]);
	});
});

describe('where a result leads', () => {
	it('is a heading that is there, and words that are not before it', async () => {
		const wrong: string[] = [];
		for (const { title } of search.guide.entries.filter(({ kind }) => kind === 'article'))
			for (const { url } of await search.ranked(title)) {
				const [, page = '', id = '', text] = /^([^#]*)(?:#(.*?)(?::~:text=(.*))?)?$/.exec(url) ?? [];
				const { document } = builtPage(page);
				const heading = document.getElementById(id);
				if (id !== '' && heading === null) wrong.push(url);
				if (heading !== null && text !== undefined && textBefore(document, heading).includes(decodeURIComponent(text))) wrong.push(url);
			}
		expect(wrong).toEqual([]);
	});

	/** Browsers look for the words of a link from the top of the page. */
	function textBefore(document: Document, heading: Element): string {
		const mark = '\u0001';
		heading.prepend(mark);
		const [before = ''] = document.body.textContent.replaceAll(/\s+/g, ' ').split(mark);
		heading.firstChild?.remove();
		return before;
	}
});

describe('words of an emergency', () => {
	it('show when to get help first, on a page that has it', () => {
		const said = content.of('redFlags').flatMap(({ value }) => (value as RedFlags).signs.flatMap(({ says }) => says));
		expect(said.length).toBeGreaterThan(0);
		expect(said.filter((sentence) => found(sentence)[0] !== HELP_URL)).toEqual([]);
		const [page = '', id = ''] = HELP_URL.split('#');
		expect(builtPage(page).document.getElementById(id)).not.toBeNull();
	});

	it('of a crisis lead to help alone, on a page that is there', () => {
		const said = content.of('crisis').flatMap(({ value }) => (value as Crisis).says);
		expect(said.length).toBeGreaterThan(0);
		expect(said.filter((sentence) => found(sentence).join() !== CRISIS_URL)).toEqual([]);
		expect(builtPage(CRISIS_URL).document.querySelector('main')).not.toBeNull();
	});
});

describe('the files of the search', () => {
	it('begin with one of at most 50 kB', () => {
		expect(brotliCompressSync(readBuilt('pagefind/guide.json')).length).toBeLessThan(50_000);
	});

	it('are none that no page asks for', () => {
		expect(builtFiles().filter((path) => /pagefind-(?:ui|modular|component|highlight|worker)/.test(path))).toEqual([]);
	});
});
