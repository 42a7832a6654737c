import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { printed } from '#src/content-check/problem.ts';
import { builtPages, readBuilt, readerFiles } from '../support/built-site.ts';
import { placeOf } from '../support/content-files.ts';

const KB = 1024;

/** A new connection brings about 14,600 bytes in its first flight, and the headers take some 1,250 of them. */
const FIRST_FLIGHT = 13_350;

/**
 * What a page may weigh at most, its styles included, as a host sends it (brotli). Lists of everything grow with the guide.
 * The goal for articles is 18 kB, which a few of the longest miss: they show drawings, each concern's choices and the sizes of the benefit. The limits leave staff about 5 % of room.
 * An answer that shows a drawing still comes in the first flight.
 */
const MOST = {
	home: 12.5 * KB,
	article: 21.75 * KB,
	signs: 25.25 * KB,
	question: 9.5 * KB,
	'drawn question': FIRST_FLIGHT,
	tool: 18 * KB,
	plain: 9 * KB,
	list: 64 * KB,
} as const;

/** Lists of everything. */
const LISTS = ['/questions/', '/evidence/', '/glossary/', '/search/'];

/** The pages that hold every warning sign, each with its days and first aid. The signs come in the first flight; nothing that somebody needs tonight is left to a second request. */
const WITH_ALL_SIGNS = ['/guide/risks/', '/guide/healing-timeline/'];

const TOOLS = ['/planner/', '/self-check/', '/consultation/'];

/** The fonts of the whole site, in bytes. */
const FONTS = 64_000;

/** All scripts that an article or a question loads by itself. None of them is waited for. */
const SCRIPTS = 14_000;

const pages = builtPages();

function kind({ address, html }: (typeof pages)[number]): keyof typeof MOST {
	if (LISTS.includes(address)) return 'list';
	if (address === '/') return 'home';
	if (WITH_ALL_SIGNS.includes(address)) return 'signs';
	if (/^\/guide\/[^/]+\/$/.test(address)) return 'article';
	if (/^\/questions\/[^/]+\/$/.test(address)) return html.includes('<figure class="figure"') ? 'drawn question' : 'question';
	return TOOLS.includes(address) ? 'tool' : 'plain';
}
const compressed = (text: string | Buffer, quality: number) =>
	brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** The weight of a text, or a quick upper bound of it where that is within the limit already. */
function weight(text: string | Buffer, most: number): number {
	const quick = compressed(text, 5);
	return quick <= most ? quick : compressed(text, 11);
}

/** Said as the check says it: the file that an editor can make shorter, and what to do. */
function tooHeavy(address: string, found: number, most: number, hint: string): string {
	return printed({
		rule: 'weight',
		...(placeOf(address) ?? { file: `the page ${address}`, line: 1 }),
		sentence: `The page is too heavy for a phone on a slow line: ${(found / KB).toFixed(1)} kB of at most ${(most / KB).toFixed(1)}`,
		hint,
	});
}

describe('a page', () => {
	it('weighs no more than its kind may', () => {
		const wrong = pages.flatMap((page) => {
			const most = MOST[kind(page)];
			const found = weight(page.html, most);
			return found <= most ? [] : [tooHeavy(page.address, found, most, 'Make its text or a table shorter, or move a part to a page of its own')];
		});
		expect(wrong.join('\n')).toBe('');
	});

	it('that is an article shows its first screens from the first flight: all above its second heading', () => {
		const wrong = pages
			.filter(({ address }) => address.startsWith('/guide/') && address !== '/guide/')
			.flatMap(({ address, html }) => {
				const second = html.indexOf('<h2', html.indexOf('<h2', html.indexOf('<main')) + 1);
				const found = weight(html.slice(0, second), FIRST_FLIGHT);
				return found <= FIRST_FLIGHT ? [] : [tooHeavy(address, found, FIRST_FLIGHT, 'Make what is above its second heading shorter')];
			});
		expect(wrong.join('\n')).toBe('');
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
	const fonts = readerFiles().filter((path) => path.endsWith('.woff2'));
	expect(fonts.length).toBeGreaterThan(0);
	expect(fonts.reduce((sum, path) => sum + readBuilt(path).length, 0)).toBeLessThan(FONTS);
	for (const { address, html } of pages) {
		const fetched = (html.match(/@font-face\{[^}]*\}/g) ?? []).filter((face) => face.includes('url('));
		expect({ address, blocking: fetched.filter((face) => !/font-display: ?(?:optional|swap)/.test(face)) }).toEqual({ address, blocking: [] });
		// A face that comes late takes the room that its fallback kept.
		expect({ address, kept: fetched.length === 0 || html.includes('size-adjust:') }).toEqual({ address, kept: true });
	}
});

it('scripts of articles and questions are small', () => {
	const weights = new Map<string, number>();
	const weigh = (path: string) => {
		const known = weights.get(path) ?? compressed(readBuilt(path), 11);
		weights.set(path, known);
		return known;
	};
	const wrong = pages
		.filter((page) => ['article', 'signs', 'question', 'drawn question'].includes(kind(page)))
		.map(({ address, document }) => {
			const scripts = new Set([...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src')?.slice(1) ?? ''));
			return { address, sum: [...scripts].reduce((total, path) => total + weigh(path), 0) };
		})
		.filter(({ sum }) => sum > SCRIPTS);
	expect(wrong).toEqual([]);
});
