import type { BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveSite } from '#src/publish/serve.ts';
import { browserSession } from '../../support/browser-session.ts';
import { DIST } from '../../support/built-site.ts';
import { dialog, ready, search, titles } from '../../support/search-page.ts';

const session = browserSession(() => serveSite(DIST));

let page: Page;
/** Noted when the page asks: the end of an answer may be told long after the page has made use of it. */
let requests: Request[];
let errors: string[];

/** A reader who has never been here: nothing is kept from the test before. */
async function start(options: BrowserContextOptions = {}) {
	const context = await session.browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block', reducedMotion: 'reduce', ...options });
	page = await context.newPage();
	requests = [];
	errors = [];
	page.on('request', (request) => pathOf(request).startsWith('/favicon') || requests.push(request));
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
}

const pathOf = (request: Request) => request.url().replace(session.site.origin, '');

/** The paths of what was asked for, of this kind or of any. */
const asked = (kind = /^/) => requests.map(pathOf).filter((path) => kind.test(path));

const open = (address: string) => page.goto(session.site.origin + address);

beforeEach(() => start());
afterEach(() => page.context().close());

describe('what is loaded', () => {
	it('is nothing of the search before someone touches it', async () => {
		await open('/');
		expect(asked(/^\/pagefind\/|panel/)).toEqual([]);
		const guide = page.waitForRequest('**/pagefind/guide.json');
		await page.locator('#home-search').focus();
		await guide;
	});

	it('is at most 170 kB to the first full answer, and without Pagefind’s code where names answer', async () => {
		await open('/about/');
		requests = [];
		await page.keyboard.press('/');
		await dialog(page).waitFor();
		await page.keyboard.insertText('redness');
		await ready(page, 'redness');
		await page.waitForLoadState('networkidle');
		expect(asked(/^\/pagefind\/texts\//).length).toBeGreaterThan(0);
		expect(asked(/pagefind\.js|wasm/)).toEqual([]);
		const sizes = await Promise.all(requests.map((request) => request.sizes()));
		expect(sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)).toBeLessThan(170_000);
	});

	it('is Pagefind’s code only for a reader who asks for the text of all pages', async () => {
		await search({ page, site: session.site }, 'zymurgy');
		expect(asked(/pagefind\.js|wasm/)).toEqual([]);
		await page.getByRole('button', { name: 'in the text of every page' }).click();
		await page.getByText('No page has a sentence with these words.').waitFor();
		expect(asked(/pagefind\.js|wasm/).length).toBeGreaterThan(0);
	});

	it('is not loaded again for further words of a sort', async () => {
		await search({ page, site: session.site }, 'melasma');
		requests = [];
		await page.getByRole('searchbox').fill('does it hurt');
		await ready(page, 'does it hurt');
		expect(asked(/^(?!\/pagefind\/(?:texts|fragment)\/)/)).toEqual([]);
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
		await ready(page, 'large pores');
		expect(await titles(page, 'main site-search')).toContain('Does microneedling shrink pores?');
		expect(errors).toEqual([]);
	});
});

describe('where files are missing', () => {
	it('says so in a plain sentence over the list of topics', async () => {
		await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
		await page.goto(`${session.site.origin}/search/#q=pores`);
		await ready(page, 'pores');
		expect(await page.locator('[data-search-empty]').textContent()).toContain('The search could not be loaded.');
		expect(await page.getByRole('link', { name: 'Dark spots', exact: true }).count()).toBe(1);
	});

	it('still gives the short answers if only the texts are missing', async () => {
		await page.route('**/pagefind/texts/*.json', (route) => route.abort());
		await page.goto(`${session.site.origin}/search/#q=pores`);
		await ready(page, 'pores');
		expect(await titles(page, '[data-search-results]')).toContain('Does microneedling shrink pores?');
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
		expect(await dialog(page).getByRole('link', { name: 'All topics and questions' }).getAttribute('href')).toBe('/search/');
	});
});

describe('without script', () => {
	it('the header’s button and the home page’s field lead to all topics and questions', async () => {
		await page.context().close();
		await start({ javaScriptEnabled: false });
		await open('/');
		expect(await page.locator('#home-search').isVisible()).toBe(false);
		await page.locator('main').getByRole('link', { name: 'Search the guide' }).click();
		await page.waitForURL(`${session.site.origin}/search/`);
		expect(await page.getByRole('link', { name: 'Dark spots', exact: true }).isVisible()).toBe(true);
		expect(await page.getByRole('searchbox').count()).toBe(0);
		expect(await page.locator('main a[href^="/questions/"]').count()).toBeGreaterThan(5);
	});
});
