import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, readBuilt } from '../support/built-site.ts';
import { BUDGETS, FONTS, LISTS, LONG_ARTICLES, ONE_FLIGHT, SCRIPTS } from './budgets.ts';

const weight = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const weights = new Map<string, number>();
/** What a host sends of a page, compressed as well as can be. */
const served = (address: string) => {
	const known = weights.get(address) ?? weight(readBuilt(`${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`).toString('utf8'));
	weights.set(address, known);
	return known;
};
const TOOLS = ['/planner/', '/self-check/', '/consultation/'];
function kind(address: string): keyof typeof BUDGETS {
	if (LISTS.includes(address)) return 'list';
	if (address === '/') return 'home';
	if (/^\/guide\/[^/]+\/$/.test(address)) return 'article';
	if (/^\/questions\/[^/]+\/$/.test(address)) return 'question';
	return TOOLS.includes(address) ? 'tool' : 'plain';
}
const pages = builtPages();
/** Where the second part of an article's text begins. */
const secondHeading = (html: string) => html.indexOf('<h2 id=', html.indexOf('<h2 id=', html.indexOf('class="prose')) + 1);

describe('a page', () => {
	it('weighs no more than its kind may', () => {
		const tooHeavy = pages
			.map(({ address }) => ({ address, weight: served(address), most: LONG_ARTICLES[address]?.most ?? BUDGETS[kind(address)].most }))
			.filter((page) => page.weight > page.most);
		expect(tooHeavy).toEqual([]);
	});

	it('of a long article brings its first part in one flight', () => {
		const tooHeavy = pages
			.filter(({ address }) => address in LONG_ARTICLES)
			.map(({ address, html }) => ({ address, weight: weight(html.slice(0, secondHeading(html))) }))
			.filter((page) => page.weight > ONE_FLIGHT);
		expect(tooHeavy).toEqual([]);
	});

	it('is named as a long article only while it is one', () => {
		const short = pages.filter(({ address }) => address in LONG_ARTICLES && served(address) <= ONE_FLIGHT - 300).map(({ address }) => address);
		expect(short).toEqual([]);
		expect(Object.keys(LONG_ARTICLES).filter((address) => !pages.some((page) => page.address === address))).toEqual([]);
	});

	it('waits for nothing but itself', () => {
		const waits = pages.flatMap(({ address, document }) =>
			[...document.querySelectorAll('link[rel="stylesheet"]:not([media="print"]), script[src]:not([type="module"]):not([defer]):not([async])')].map(
				(element) => `${address} ${element.outerHTML}`,
			),
		);
		expect(waits).toEqual([]);
	});

	it('has no style in an attribute, which the content policy would refuse', () => {
		expect(pages.filter(({ document }) => document.querySelector('[style]') !== null).map(({ address }) => address)).toEqual([]);
	});
});

it('fonts weigh little in all, and none stops the text from showing or moves it', () => {
	const fonts = builtFiles().filter((path) => path.endsWith('.woff2'));
	expect(fonts.length).toBeGreaterThan(0);
	expect(fonts.reduce((sum, path) => sum + readBuilt(path).length, 0)).toBeLessThan(FONTS);
	for (const { address, html } of pages) {
		const fetched = (html.match(/@font-face\{[^}]*\}/g) ?? []).filter((face) => face.includes('url('));
		expect({ address, moving: fetched.filter((face) => !face.includes('font-display:optional')) }).toEqual({ address, moving: [] });
	}
});

it('scripts of articles and questions are small', () => {
	for (const { address, document } of pages.filter((page) => ['article', 'question'].includes(kind(page.address)))) {
		const scripts = [...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src')?.slice(1) ?? '');
		const sum = [...new Set(scripts)].reduce((total, path) => total + readBuilt(`${path}.br`).length, 0);
		expect({ address, sum: sum < SCRIPTS ? 'small' : sum }).toEqual({ address, sum: 'small' });
	}
});
