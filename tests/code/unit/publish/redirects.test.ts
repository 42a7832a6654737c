import { describe, expect, it } from 'vitest';
import { lostAddresses, lostSentence, readAddresses, writeAddresses } from '#src/publish/published-addresses.ts';
import { redirectProblems } from '#src/publish/redirects.ts';

const pages = new Set(['/', '/guide/pores/', '/guide/acne-scars/']);

describe('redirects', () => {
	it('may lead from an old address to a page', () => {
		expect(redirectProblems([{ from: '/guide/scars/', to: '/guide/acne-scars/' }], pages)).toEqual([]);
	});

	it.each([
		['a page that is not there', [{ from: '/a/', to: '/b/' }], '/a/ leads to /b/, which has no page. Let it lead to a page that exists.'],
		['itself', [{ from: '/a/', to: '/a/' }], '/a/ is redirected to itself. Take the entry out.'],
	])('may not lead to %s', (_, redirects, sentence) => {
		expect(redirectProblems(redirects, pages)).toEqual([sentence]);
	});

	it('says where a chain ends', () => {
		expect(
			redirectProblems(
				[
					{ from: '/a/', to: '/b/' },
					{ from: '/b/', to: '/guide/pores/' },
				],
				pages,
			),
		).toEqual(['/a/ leads to /b/, which is itself redirected. Write "to: /guide/pores/".']);
	});

	it('may not go round', () => {
		const circle = [
			{ from: '/a/', to: '/b/' },
			{ from: '/b/', to: '/a/' },
		];
		expect(redirectProblems(circle, pages)).toEqual(circle.map(({ from }) => `${from} is redirected in a circle. Let it lead to a page that exists.`));
	});

	it('may not start at a page, nor twice at one address', () => {
		expect(redirectProblems([{ from: '/guide/pores/', to: '/' }], pages)[0]).toContain('/guide/pores/ has a page');
		const twice = { from: '/a/', to: '/' };
		expect(redirectProblems([twice, twice], pages)).toEqual(['/a/ is redirected twice. Keep one of the two entries.']);
	});
});

describe('published addresses', () => {
	it('are lost without a page and without a redirect, and the sentence says what to add', () => {
		expect(lostAddresses(['/guide/pores/', '/guide/gone/', '/guide/moved/'], pages, [{ from: '/guide/moved/', to: '/' }])).toEqual(['/guide/gone/']);
		expect(lostSentence('/guide/gone/')).toContain('add to content/redirects.yaml "- from: /guide/gone/"');
	});

	it('are written sorted, each once, and read back', () => {
		expect(readAddresses(writeAddresses(['/b/', '/a/', '/b/']))).toEqual(['/a/', '/b/']);
	});
});
