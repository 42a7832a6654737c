import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBuiltSearch } from '#src/commands/built-search.ts';
import { type Serving, serveSite } from '#src/publish/serve.ts';
import { axeFinds } from '../../support/axe.ts';
import { DIST } from '../../support/built-site.ts';
import { linksIntoSections, wrongLanding } from '../../support/landings.ts';
import { sharedChromium } from '../../support/chromium.ts';

let browser: Browser;
let site: Serving;
let context: BrowserContext;
let page: Page;
let requests: { path: string; bytes: number }[];
let errors: string[];

beforeAll(async () => {
	// With the headers and the compressed copies that the host sends.
	[browser, site] = await Promise.all([sharedChromium(), serveSite(DIST)]);
});

afterAll(async () => {
	await site.close();
});

async function start(options: BrowserContextOptions = {}) {
	context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block', reducedMotion: 'reduce', ...options });
	page = await context.newPage();
	requests = [];
	errors = [];
	page.on('requestfinished', async (request) => {
		const path = request.url().replace(site.origin, '');
		if (path.startsWith('/favicon')) return;
		const entry = { path, bytes: 0 };
		requests.push(entry);
		entry.bytes = (await request.sizes().catch(() => undefined))?.responseBodySize ?? 0;
	});
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
}

/** Axe needs a style of its own for forced colours, which the site's policy forbids. */
async function startForAxe() {
	await context.close();
	await start({ bypassCSP: true });
}

beforeEach(() => start());
afterEach(() => context.close());

/** What axe finds in the search itself: the header is held by the tests of the pages. */
const found = async () => (await axeFinds(page)).filter((line) => !/^\w+: label-content-name-mismatch: <a href="\/" [^|]*$/.test(line));
const open = (address: string) => page.goto(site.origin + address);
const ready = (words: string) => page.waitForFunction((wanted) => document.documentElement.dataset['searchReady'] === wanted, words);
const dialog = () => page.getByRole('dialog', { name: 'Search the guide' });
const status = () => page.getByRole('status').textContent();
const titles = (place: string) => page.locator(`${place} [data-result]:visible [data-part="title"]`).allTextContents();

async function search(words: string) {
	await page.goto('about:blank');
	await page.goto(`${site.origin}/search/#q=${encodeURIComponent(words)}`);
	await ready(words.trim());
}

describe('the search page', () => {
	it('answers the words in its address without a click', async () => {
		await search('pih');
		expect(await page.locator('[data-search-results]').count()).toBe(1);
		const first = page.locator('[data-search-results] [data-result]').first();
		expect(await first.getAttribute('data-topics')).toBe('dark-spots');
		expect(await first.getByRole('link').getAttribute('href')).toMatch(/^\/guide\/dark-spots\//);
		expect(await first.textContent()).toContain('It may lighten some dark marks left by acne');
		expect(await first.textContent()).toContain('Evidence: limited');
		expect(await status()).toMatch(/^\d+ results for “pih”\.$/);
		expect(errors).toEqual([]);
	});

	it('answers new words in its address', async () => {
		await search('pih');
		await page.evaluate(() => (location.hash = '#q=does%20it%20hurt'));
		await ready('does it hurt');
		expect(await page.getByRole('searchbox').inputValue()).toBe('does it hurt');
	});

	it('keeps what is typed behind the # and out of every request', async () => {
		await open('/search/');
		await page.getByRole('searchbox').fill('keloid');
		await ready('keloid');
		expect(new URL(page.url())).toMatchObject({ search: '', hash: '#q=keloid' });
		expect(requests.filter(({ path }) => path.includes('keloid'))).toEqual([]);
		expect(requests.filter(({ path }) => !path.startsWith('/'))).toEqual([]);
	});

	it('says what it corrected, and searches for exactly what was typed when asked', async () => {
		await search('melasama');
		expect(await status()).toContain('for “melasma”. You typed “melasama”.');
		await page.getByRole('link', { name: 'Search for exactly “melasama”' }).click();
		await ready('"melasama"');
		expect(await page.locator('[data-search-empty]').textContent()).toContain('No title and no short answer mentions “melasama”.');
	});

	it('pins when to get help for a red flag, and shows help alone in a crisis', async () => {
		await search('spreading redness');
		const first = page.locator('[data-result]').first();
		expect(await first.getByRole('link').getAttribute('href')).toBe('/guide/risks/#when-to-get-help');
		expect(await first.getAttribute('data-topics')).toBe('risks');
		expect(await first.textContent()).toContain('Draw round the edge with a pen');
		await search('i want to kill myself');
		expect(await page.locator('[data-result]').evaluateAll((nodes) => nodes.map((node) => node.querySelector('a')?.getAttribute('href')))).toEqual(['/help/']);
	});

	it('helps where nothing fits, and says what it does not cover', async () => {
		await search('pizza delivery');
		expect(await page.locator('[data-result]').count()).toBe(0);
		const empty = page.locator('[data-search-empty]');
		expect(await empty.count()).toBe(1);
		expect(await empty.getByRole('link', { name: 'Dark spots', exact: true }).getAttribute('href')).toBe('/guide/dark-spots/');
		expect(await empty.textContent()).toContain('This guide is about microneedling of the skin. It does not cover “pizza delivery”.');
		expect(await empty.textContent()).toContain('Asked most often');
		expect(await status()).toBe('Nothing found for “pizza delivery”.');
	});

	it('takes whatever is typed without an error', async () => {
		await open('/search/');
		for (const words of ['a', '🙂', '<img src=x onerror=alert(1)>', '".*[', 'مرحبا', 'what is it', 'x'.repeat(500), '%']) {
			await page.getByRole('searchbox').fill(words);
			await ready(words);
			expect(await page.locator('[data-part="body"] img').count()).toBe(0);
			expect(await status()).not.toBe('');
		}
		expect(errors).toEqual([]);
	});

	it('takes a broken address', async () => {
		await page.goto(`${site.origin}/search/#q=%E0%A4%A`);
		await ready('%E0%A4%A');
		expect(errors).toEqual([]);
	});

	it('narrows to questions, and to what comes after', async () => {
		await search('makeup');
		await page.getByRole('button', { name: 'Questions' }).click();
		await ready('makeup');
		expect(new Set(await page.locator('[data-result]').evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset['kind'])))).toEqual(
			new Set(['question']),
		);
		await page.getByRole('button', { name: 'After' }).click();
		await ready('makeup');
		expect(await titles('[data-search-results]')).toContain('When can I wear make-up after microneedling?');
		expect(await page.getByRole('button', { name: 'After' }).getAttribute('aria-pressed')).toBe('true');
	});

	it('keeps every result in its place when the passages arrive late', async () => {
		let release: () => void = () => undefined;
		const held = new Promise<void>((done) => (release = done));
		await page.route('**/pagefind/texts/*.json', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(`${site.origin}/search/#q=acne%20scars`);
		await page.locator('[data-result]').first().waitFor();
		const places = () =>
			page
				.locator('[data-result]')
				.evaluateAll((nodes) => nodes.map((node) => [node.querySelector('[data-part="title"]')?.textContent, Math.round(node.getBoundingClientRect().top)]));
		const before = await places();
		await page.waitForTimeout(700);
		release();
		await ready('acne scars');
		expect(await places()).toEqual(before);
	});

	it.each([390, 1360])('opens results at their sections, in view with the words marked, at %i px', async (width) => {
		await page.setViewportSize({ width, height: 800 });
		const links = await linksIntoSections(openBuiltSearch(DIST), 6);
		expect(links).toHaveLength(6);
		const wrong = [];
		for (const link of links) wrong.push(await wrongLanding(page, site.origin, link));
		expect(wrong.filter((one) => one !== undefined)).toEqual([]);
	});

	it('breaks none of axe’s rules with results, and with nothing found', async () => {
		await startForAxe();
		await search('redness');
		expect(await found()).toEqual([]);
		await search('pizza delivery');
		expect(await found()).toEqual([]);
	});
});

describe('the dialog', () => {
	it('opens with "/" on every page, and Escape gives the focus back', async () => {
		await open('/guide/pores/');
		const link = page.getByRole('link', { name: 'Lys. the microneedling guide' });
		await link.focus();
		await page.keyboard.press('/');
		await dialog().waitFor();
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
		await page.keyboard.press('Escape');
		await dialog().waitFor({ state: 'hidden' });
		expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
	});

	it('opens with the header’s button, which gets the focus back', async () => {
		await open('/questions/');
		const button = page.locator('header').getByRole('link', { name: 'Search' });
		await button.focus();
		await page.keyboard.press('Enter');
		await dialog().waitFor();
		await page.getByRole('button', { name: 'Close' }).click();
		await dialog().waitFor({ state: 'hidden' });
		expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
	});

	it('does not open while someone types a "/" into a field', async () => {
		await open('/');
		await page.locator('#home-search').fill('a');
		await page.keyboard.press('/');
		expect(await page.locator('#home-search').inputValue()).toBe('a/');
		expect(await page.locator('dialog[open]').count()).toBe(0);
	});

	it('is used with arrows, Tab and Enter alone', async () => {
		await open('/guide/pores/');
		await page.keyboard.press('/');
		await dialog().waitFor();
		await page.keyboard.type('does it hurt');
		await ready('does it hurt');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await titles('dialog'))[1]);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
		for (let presses = 0; presses < 9; presses++) await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('[data-result]')?.querySelector('[data-part="title"]')?.textContent)).toBe(
			(await titles('dialog'))[0],
		);
		await page.keyboard.press('Enter');
		await page.waitForURL('**/guide/pain/**');
		expect(errors).toEqual([]);
	});

	it('shows what is asked most before anything is typed', async () => {
		await open('/about/');
		await page.keyboard.press('/');
		await dialog().getByText('Asked most often').waitFor();
		expect(await dialog().locator('[data-part="often"] a').count()).toBeGreaterThan(0);
	});

	it('keeps the last results while a word is half typed', async () => {
		await open('/about/');
		await page.keyboard.press('/');
		await dialog().waitFor();
		await page.keyboard.type('acne scars');
		await ready('acne scars');
		const before = await titles('dialog');
		const present = await page.evaluate(() => {
			const field = document.querySelector<HTMLInputElement>('dialog input');
			if (field !== null) field.value = 'qwzx plmk';
			field?.dispatchEvent(new Event('input', { bubbles: true }));
			return [...document.querySelectorAll<HTMLElement>('dialog [data-result]:not([hidden]) [data-part="title"]')].map(({ textContent }) => textContent);
		});
		expect(present).toEqual(before);
		await ready('qwzx plmk');
		expect(await titles('dialog')).toEqual([]);
	});

	it('breaks none of axe’s rules', async () => {
		await startForAxe();
		await open('/guide/pores/');
		await page.keyboard.press('/');
		await dialog().waitFor();
		await page.keyboard.type('melasama');
		await ready('melasama');
		expect(await found()).toEqual([]);
	});

	it('is not on the search page, where the button and "/" lead to the page’s own field', async () => {
		await open('/search/');
		await page.keyboard.press('/');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
		expect(await page.locator('dialog').count()).toBe(0);
	});
});

describe('the home page', () => {
	it('answers under its field without moving the page', async () => {
		await open('/');
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		await page.locator('#home-search').fill('large pores');
		await ready('large pores');
		expect((await titles('site-search[data-place="home"]'))[0]).toBe('Does microneedling shrink pores?');
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
		await page.keyboard.press('Escape');
		expect(await titles('site-search[data-place="home"]')).toEqual([]);
	});

	it('leads Enter to the search page', async () => {
		await open('/');
		await page.locator('#home-search').fill('large pores');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/#q=large%20pores');
		await ready('large pores');
	});

	it('gives examples that are links to pages', async () => {
		await open('/');
		expect(await page.getByRole('link', { name: 'Does it hurt?' }).first().getAttribute('href')).toBe('/questions/does-it-hurt/');
	});
});

describe('on a phone', () => {
	/** As much as a keyboard leaves of a small screen. */
	const ABOVE_KEYBOARD = 430;

	it.each(['/', '/search/', '/about/'])('shows the first result of %s above the keyboard', async (address) => {
		await context.close();
		await start({ viewport: { width: 390, height: ABOVE_KEYBOARD }, hasTouch: true, isMobile: true });
		await open(address);
		const field = address === '/about/' ? dialog().getByRole('searchbox') : page.getByRole('searchbox');
		if (address === '/about/') await page.locator('header').getByRole('link', { name: 'Search' }).tap();
		await field.tap();
		await field.fill('large pores');
		await ready('large pores');
		const box = await page.locator('[data-result]:visible').first().getByRole('link').boundingBox();
		expect(box === null ? undefined : box.y + box.height).toBeLessThan(ABOVE_KEYBOARD);
	});

	it('keeps the words in the field on going back', async () => {
		await open('/');
		await page.locator('#home-search').fill('large pores');
		await ready('large pores');
		await page.locator('[data-result] a').first().click();
		await page.waitForURL('**/guide/pores/**');
		await page.goBack();
		expect(await page.locator('#home-search').inputValue()).toBe('large pores');
	});
});

describe('in forced colours', () => {
	it('the marked words and those around them are readable', async () => {
		await context.close();
		await start({ forcedColors: 'active', colorScheme: 'dark' });
		await search('pus on my pores');
		const marks = await page.locator('[data-result] mark').evaluateAll((nodes) =>
			nodes.map((node) => {
				const { color, backgroundColor } = getComputedStyle(node);
				return [color, backgroundColor];
			}),
		);
		expect(marks.length).toBeGreaterThan(0);
		expect(marks.filter(([color, background]) => color === background || /^rgba.*, 0\)$/.test(background ?? ''))).toEqual([]);
	});
});

describe('what is loaded', () => {
	it('is nothing of the search before someone touches it', async () => {
		await open('/');
		expect(requests.filter(({ path }) => path.startsWith('/pagefind/') || path.includes('panel'))).toEqual([]);
		const asked = page.waitForRequest('**/pagefind/guide.json');
		await page.locator('#home-search').focus();
		await asked;
	});

	it('is at most 170 kB to the first full answer, and without Pagefind’s code where names answer', async () => {
		await open('/about/');
		requests = [];
		await page.keyboard.press('/');
		await dialog().waitFor();
		await page.keyboard.insertText('redness');
		await ready('redness');
		await page.waitForLoadState('networkidle');
		expect(requests.filter(({ path }) => path.startsWith('/pagefind/texts/')).length).toBeGreaterThan(0);
		expect(requests.filter(({ path }) => /pagefind\.js|wasm/.test(path))).toEqual([]);
		expect(requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(170_000);
	});

	it('is Pagefind’s code only for a reader who asks for the text of all pages', async () => {
		await search('zymurgy');
		expect(requests.filter(({ path }) => /pagefind\.js|wasm/.test(path))).toEqual([]);
		await page.getByRole('button', { name: 'in the text of every page' }).click();
		await page.getByText('No page has a sentence with these words.').waitFor();
		expect(requests.filter(({ path }) => /pagefind\.js|wasm/.test(path)).length).toBeGreaterThan(0);
	});

	it('is not loaded again for further words of a sort', async () => {
		await search('melasma');
		requests = [];
		await page.getByRole('searchbox').fill('does it hurt');
		await ready('does it hurt');
		expect(requests.filter(({ path }) => !path.startsWith('/pagefind/texts/') && !path.startsWith('/pagefind/fragment/'))).toEqual([]);
	});
});

describe('where the browser takes no more notes of the address, as Safari after a hundred in half a minute', () => {
	it.each(['/', '/search/'])('%s answers all the same', async (address) => {
		await page.addInitScript(() => {
			History.prototype.replaceState = () => {
				throw new DOMException('Attempt to use history.replaceState() more than 100 times per 30 seconds', 'SecurityError');
			};
		});
		await open(address);
		await page.locator('main').getByRole('searchbox').pressSequentially('large pores');
		await ready('large pores');
		expect(await titles('main site-search')).toContain('Does microneedling shrink pores?');
		expect(errors).toEqual([]);
	});
});

describe('where files are missing', () => {
	it('says so in a plain sentence over the list of topics', async () => {
		await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
		await page.goto(`${site.origin}/search/#q=pores`);
		await ready('pores');
		expect(await page.locator('[data-search-empty]').textContent()).toContain('The search could not be loaded.');
		expect(await page.getByRole('link', { name: 'Dark spots', exact: true }).count()).toBe(1);
	});

	it('still gives the short answers if only the texts are missing', async () => {
		await page.route('**/pagefind/texts/*.json', (route) => route.abort());
		await page.goto(`${site.origin}/search/#q=pores`);
		await ready('pores');
		expect(await titles('[data-search-results]')).toContain('Does microneedling shrink pores?');
		expect(await page.locator('[data-part="note"]').textContent()).toContain('The full text of the pages could not be searched');
	});

	it('shows its topics without an error if its own code is gone', async () => {
		await open('/search/');
		const uncaught: string[] = [];
		page.on('pageerror', ({ message }) => uncaught.push(message));
		await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404 }));
		const refused = page.waitForResponse('**/_astro/*.js');
		await page.evaluate(() => (location.hash = '#q=pores'));
		await refused;
		await page.waitForTimeout(100);
		expect(await page.getByRole('link', { name: 'Dark spots', exact: true }).count()).toBe(1);
		expect(uncaught).toEqual([]);
	});

	it('leads to the search page after a new release, whose code has other names', async () => {
		await open('/');
		await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404 }));
		await page.locator('#home-search').fill('large pores');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/#q=large%20pores');
	});

	it('leads the dialog’s reader to the page of all topics', async () => {
		await page.route('**/pagefind/**', (route) => route.abort());
		await open('/about/');
		await page.keyboard.press('/');
		expect(await dialog().getByRole('link', { name: 'All topics and questions' }).getAttribute('href')).toBe('/search/');
	});
});

describe('without script', () => {
	it('the header’s button and the home page’s field lead to all topics and questions', async () => {
		await context.close();
		await start({ javaScriptEnabled: false });
		await open('/');
		expect(await page.locator('#home-search').isVisible()).toBe(false);
		await page.locator('main').getByRole('link', { name: 'Search the guide' }).click();
		await page.waitForURL(`${site.origin}/search/`);
		expect(await page.getByRole('link', { name: 'Dark spots', exact: true }).isVisible()).toBe(true);
		expect(await page.getByRole('searchbox').count()).toBe(0);
		expect(await page.locator('main a[href^="/questions/"]').count()).toBeGreaterThan(5);
	});
});
