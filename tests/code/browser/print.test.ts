import { describe, expect, it } from 'vitest';
import { builtPage } from '../../support/built-site.ts';
import { browserSession } from '../../support/browser-session.ts';
import { printed } from '../../support/paper.ts';
import { serveWithoutHeaders } from '../../support/server.ts';

const session = browserSession(() => serveWithoutHeaders());

const print = (address: string, options?: Parameters<typeof printed>[2]) => printed(session.browser, session.site.origin + address, options);

/** Words of the screen's furniture, which nobody wants on paper. */
const CHROME = /Skip to the text|Breadcrumb|On this page|Plan your course|Previous|Send to someone|Colours|All questions/;

/** Words only: a ligature may be lost between the page and the paper. */
const words = (text: string) => text.replace(/[^a-z0-9]+/gi, ' ').trim();

describe('an article on paper', () => {
	it('is a handout of clean pages, with its sources and its links spelt out', async () => {
		const address = '/guide/dark-spots/';
		const { pages, text } = await print(address);
		expect(pages).toBeLessThanOrEqual(12);
		expect(text).not.toMatch(CHROME);
		expect(text).toContain('https://example.org/guide/');
		const { document } = builtPage(address);
		expect(words(text)).toContain(words(document.querySelector('[data-in-short]')?.textContent ?? 'no answer'));
		expect(text, 'hard words are explained in brackets').toMatch(/extra melanin \(The natural colour/);
		for (const source of document.querySelectorAll('#sources + ol > li > a[rel=external]'))
			expect(text.replaceAll(' ', '')).toContain(source.getAttribute('href'));
	});

	it('sets two stages of healing on a page', async () => {
		const { extractText, getDocumentProxy } = await import('unpdf');
		const { text } = await extractText(await getDocumentProxy((await print('/guide/healing-timeline/')).pdf));
		const stages = [...builtPage('/guide/healing-timeline/').document.querySelectorAll('[id^="stage-"] > p:nth-of-type(2)')].map(({ textContent }) =>
			words(textContent ?? ''),
		);
		expect(stages.length).toBeGreaterThan(3);
		const pageOf = (stage = 'no stage') => text.findLastIndex((page) => words(page).includes(stage));
		const taken = pageOf(stages.at(-1)) - pageOf(stages[0]) + 1;
		expect(taken).toBeGreaterThan(1);
		// The first begins below something else.
		expect(taken).toBeLessThanOrEqual(Math.ceil(stages.length / 2) + 1);
	});

	it('keeps a numbered list that cites its sources', async () => {
		const steps = [...builtPage('/guide/session/').document.querySelectorAll('.prose .noted > ol:first-child > li strong')].map(
			({ textContent }) => textContent,
		);
		expect(steps.length).toBeGreaterThan(3);
		const { text } = await print('/guide/session/');
		expect(steps.filter((step) => !words(text).includes(words(step ?? '')))).toEqual([]);
	});

	it('wastes no page: none is nearly empty but the last', async () => {
		const { extractText, getDocumentProxy } = await import('unpdf');
		const { pdf } = await print('/guide/aftercare/', { whole: true });
		const { text } = await extractText(await getDocumentProxy(pdf));
		expect(text.slice(0, -1).filter((page) => page.length < 400)).toEqual([]);
	});
});

describe('any page on paper', () => {
	it.each([
		'/',
		'/guide/dark-spots/',
		'/guide/healing-timeline/',
		'/guide/alternatives/',
		'/questions/does-it-hurt/',
		'/glossary/',
		'/evidence/',
		'/planner/',
		'/self-check/',
		'/consultation/',
	])('has no words under 11 points but for raised numbers and drawings: %s', async (address) => {
		const page = await session.browser.newPage();
		await page.goto(session.site.origin + address);
		await page.emulateMedia({ media: 'print' });
		const small = await page.evaluate(() => {
			const ELEVEN_POINTS = (11 * 96) / 72;
			return [...document.querySelectorAll('main *:not(svg *, sup, sup *, .cite, .cite *)')]
				.filter((part) => [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''))
				.filter((part) => part.checkVisibility() && part.getBoundingClientRect().width > 1 && parseFloat(getComputedStyle(part).fontSize) < ELEVEN_POINTS)
				.map((part) => `${getComputedStyle(part).fontSize} ${part.textContent?.trim().slice(0, 60)}`);
		});
		await page.close();
		expect(small).toEqual([]);
	});

	it.each([
		['/guide/dark-spots/', false],
		['/guide/aftercare/', false],
		['/guide/aftercare/', true],
		['/questions/does-it-hurt/', false],
		['/help/', false],
	])('says on its first page when it was checked: %s, whole %s', async (address, whole) => {
		const { extractText, getDocumentProxy } = await import('unpdf');
		const { text } = await extractText(await getDocumentProxy((await print(address, { whole })).pdf));
		expect(text[0]).toMatch(/Last\s+checked/);
	});

	it.each(['/guide/dark-spots/', '/guide/risks/', '/guide/healing-timeline/', '/guide/alternatives/'])(
		'leaves no heading alone at the foot of a page: %s',
		async (address) => {
			const { extractText, getDocumentProxy } = await import('unpdf');
			const headings = [...builtPage(address).document.querySelectorAll('main :is(h1, h2, h3, h4)')].map(({ textContent }) => words(textContent ?? ''));
			for (const format of ['A4', 'Letter'] as const) {
				const { text } = await extractText(await getDocumentProxy((await print(address, { format, whole: true })).pdf));
				expect(text.map(words).filter((page) => headings.some((heading) => page.endsWith(` ${heading}`)))).toEqual([]);
			}
		},
	);
});

describe('a sheet', () => {
	it.each(['A4', 'Letter'] as const)('of aftercare fits the two sides of one leaf of %s, and holds every rule', async (format) => {
		const { pages, text, smallest } = await print('/guide/aftercare/', { format });
		expect(pages).toBeLessThanOrEqual(2);
		expect(smallest).toBeGreaterThan(10.9);
		const rules = [...builtPage('/guide/aftercare/').document.querySelectorAll('.fact-rows dt')].map(({ textContent }) => words(textContent ?? ''));
		expect(rules).toHaveLength(25);
		expect(rules.filter((rule) => !words(text).includes(rule))).toEqual([]);
		expect(text).toContain('Call an ambulance');
		expect(text, 'a stand-in address is not printed').not.toContain('example.org');
		expect(text).not.toMatch(CHROME);
	});

	it('of when to get help fits the two sides of one leaf of Letter, and holds every sign with its days', async () => {
		const { pages, text, smallest } = await print('/guide/risks/', { format: 'Letter' });
		expect(pages).toBeLessThanOrEqual(2);
		expect(smallest).toBeGreaterThan(10.9);
		const signs = [...builtPage('/guide/risks/').document.querySelectorAll('.one-sheet li:has(> [data-sign])')].map(({ textContent }) =>
			words(textContent ?? ''),
		);
		expect(signs.length).toBeGreaterThan(30);
		expect(signs.filter((sign) => !words(text).includes(sign))).toEqual([]);
		expect(text).toMatch(/Days 3 to 7/);
		expect(text).not.toMatch(CHROME);
	});

	it('of what to do before fits one side of a leaf, with no empty page after it, and holds every step', async () => {
		const { pages, text, smallest } = await print('/guide/before/');
		expect(pages).toBe(1);
		expect(smallest).toBeGreaterThan(10.9);
		const steps = [...builtPage('/guide/before/').document.querySelectorAll('.fact-rows dt')].map(({ textContent }) => words(textContent ?? ''));
		expect(steps).toHaveLength(20);
		expect(steps.filter((step) => !words(text).includes(step))).toEqual([]);
		expect(text).not.toMatch(CHROME);
	});

	it('gives way to the whole text where a reader asks for that', async () => {
		const { pages, text } = await print('/guide/before/', { whole: true });
		expect(pages).toBeGreaterThan(3);
		expect(text).toContain('Risks of skipping the preparation');
		expect(text).not.toContain('Tick what is done');
	});
});

describe('the other pages on paper', () => {
	it('print a question with its answer and sources', async () => {
		const { pages, text } = await print('/questions/does-it-hurt/');
		expect(pages).toBeLessThanOrEqual(2);
		expect(text).toContain('Short answer'.toUpperCase());
		expect(text).toContain('Sources');
		expect(text).not.toMatch(CHROME);
	});
});
