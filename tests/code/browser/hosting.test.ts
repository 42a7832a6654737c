import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleWorker } from '#src/build/bundle-worker.ts';
import { serveSite } from '#src/publish/serve.ts';
import { OFFLINE_PAGES } from '#src/offline/offline-pages.ts';
import { browserSession } from '../../support/browser-session.ts';
import { builtPages, DIST } from '../../support/built-site.ts';
import { LAYOUTS } from '../../support/layouts.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const session = browserSession(() => {
	cpSync(DIST, folder, { recursive: true });
	return serveSite(folder);
});
let context: BrowserContext;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
	context = await session.browser.newContext();
});

afterEach(() => context.close());

/** Asks again and again until it is so: `waitForFunction` takes a promise itself for a yes. */
const eventually = (asked: () => Promise<boolean>) => expect.poll(asked, { timeout: 30_000, interval: 100 }).toBe(true);

/** What the browser refused, and what went wrong, on a page. */
async function watched(page: Page): Promise<string[]> {
	const wrong: string[] = [];
	await page.exposeFunction('tellRefused', (text: string) => wrong.push(text));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
			(window as unknown as { tellRefused: (text: string) => void }).tellRefused(`${effectiveDirective} ${blockedURI} ${sample}`);
		});
	});
	page.on('pageerror', (error) => wrong.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	return wrong;
}

const SHAPES = [...LAYOUTS.filter((address) => address !== '/404.html'), '/guide/cost/', '/search/#q=scars', '/offline/', '/no-such-page/'];

describe('under the headers of its host', () => {
	it.each(SHAPES)('%s runs without a violation', async (address) => {
		const page = await context.newPage();
		const wrong = await watched(page);
		await page.goto(session.site.origin + address);
		// The worker of the offline copy is registered three seconds after the page has come.
		if (address === '/') await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		expect(wrong.filter((text) => !(address === '/no-such-page/' && text.includes('404')))).toEqual([]);
	});

	it('the search opens, answers and reads its index without a violation', async () => {
		const page = await context.newPage();
		const wrong = await watched(page);
		await page.goto(`${session.site.origin}/search/#q=how long does redness last`);
		await page.waitForFunction(() => document.documentElement.dataset['searchReady'] !== undefined);
		expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
		expect(wrong).toEqual([]);
	});

	it('code that was put into a page does not run', async () => {
		const page = await context.newPage();
		await page.goto(`${session.site.origin}/`);
		const ran = await page.evaluate(async () => {
			try {
				document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran = true">');
			} catch {
				return 'refused';
			}
			await new Promise((done) => setTimeout(done, 300));
			return String((window as { ran?: boolean }).ran);
		});
		expect(ran).toBe('refused');
	});
});

describe('on the reader’s device', () => {
	it('no page keeps a cookie or anything but the theme and the offline copy, and asks no other host', async () => {
		const page = await context.newPage();
		const strangers: string[] = [];
		page.on('request', (request) => {
			if (/^https?:/.test(request.url()) && !request.url().startsWith(session.site.origin)) strangers.push(request.url());
		});
		for (const address of SHAPES) await page.goto(session.site.origin + address);
		await page.goto(`${session.site.origin}/`);
		await page.getByRole('radio', { name: 'Dark' }).check();
		await eventually(() => page.evaluate(async () => (await caches.match('/offline/')) !== undefined));
		const kept = await page.evaluate(async () => ({
			local: Object.keys(localStorage),
			session: Object.keys(sessionStorage),
			databases: (await indexedDB.databases()).map(({ name }) => name),
			caches: (await caches.keys()).map((name) => name.replace(/-.*/, '')),
		}));
		expect(kept).toEqual({ local: ['theme'], session: [], databases: [], caches: ['offline'] });
		expect(await context.cookies()).toEqual([]);
		expect(strangers).toEqual([]);
	});
});

describe('without a signal', () => {
	async function visited(): Promise<Page> {
		const page = await context.newPage();
		await page.goto(`${session.site.origin}/guide/pores/`);
		await page.evaluate(() => navigator.serviceWorker.ready);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		return page;
	}

	const heading = (page: Page) => page.locator('h1').textContent();

	const headingOf = (address: string) =>
		builtPages()
			.find((built) => built.address === address)
			?.document.querySelector('h1')?.textContent;

	it('the three pages open after a visit, with their letters, and every other page says that it cannot', async () => {
		const page = await visited();
		await context.setOffline(true);
		for (const address of OFFLINE_PAGES) {
			await page.goto(session.site.origin + address);
			expect(await heading(page)).toBe(headingOf(address));
			await page.evaluate(() => document.fonts.ready);
			expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
		}
		// Typed without its slash, it is the same page.
		await page.goto(session.site.origin + OFFLINE_PAGES[0].slice(0, -1));
		expect(await heading(page)).toBe(headingOf(OFFLINE_PAGES[0]));
		// The page that was read is not among them: the device may be shared.
		await page.goto(`${session.site.origin}/guide/pores/`);
		expect(await heading(page)).toBe('You are offline');
		await page.locator('main a[href="/guide/risks/"]').click();
		await page.waitForURL('**/guide/risks/');
	});

	it('a page that is new on the network is never shown old', async () => {
		const page = await visited();
		const file = join(folder, 'guide/risks/index.html');
		const before = readFileSync(file, 'utf8');
		try {
			writeFileSync(file, before.replace(/(<h1[^>]*>)[^<]*/, '$1Quite new'));
			await page.goto(`${session.site.origin}/guide/risks/`);
			expect(await heading(page)).toBe('Quite new');
			await eventually(() => page.evaluate(async () => (await (await caches.match('/guide/risks/'))?.text())?.includes('Quite new') === true));
			await context.setOffline(true);
			await page.reload();
			expect(await heading(page)).toBe('Quite new');
		} finally {
			writeFileSync(file, before);
		}
	});

	it('what is behind a "?" is not kept with the copy', async () => {
		const page = await visited();
		await page.goto(`${session.site.origin}/guide/risks/?from=mail`);
		await page.goto(`${session.site.origin}/guide/pores/`);
		const kept = () => page.evaluate(async () => (await (await caches.open((await caches.keys())[0] ?? '')).keys()).map(({ url }) => url));
		expect((await kept()).filter((url) => url.includes('?'))).toEqual([]);
		await context.setOffline(true);
		await page.goto(`${session.site.origin}/guide/risks/?from=mail`);
		expect(await heading(page)).toBe(headingOf('/guide/risks/'));
	});

	it('a copy that was damaged is replaced on the next visit', async () => {
		const page = await visited();
		const script = await page.evaluate(async () => {
			const cache = await caches.open((await caches.keys())[0] ?? '');
			// One that this page has not asked for: the browser itself still holds the others.
			const asked = performance.getEntriesByType('resource').map(({ name }) => name);
			const file = (await cache.keys()).find(({ url }) => url.endsWith('.js') && !asked.includes(url));
			if (file === undefined) throw new Error('No script is kept that this page does not need.');
			await cache.put(file, new Response('damaged', { headers: { 'Content-Type': 'text/javascript' } }));
			return new URL(file.url).pathname;
		});
		for (const address of OFFLINE_PAGES) await page.goto(session.site.origin + address, { waitUntil: 'load' });
		await eventually(() => page.evaluate(async (path) => (await (await caches.match(path))?.text()) !== 'damaged', script));
	});

	it.each([
		['all of it', () => true],
		['a page', (path: string) => path === '/guide/risks/'],
		['a file', (path: string) => path.endsWith('.woff2')],
	])('a copy that lost %s is filled again on the next visit', async (_what, lost) => {
		const page = await visited();
		const kept = () => page.evaluate(async () => (await (await caches.open((await caches.keys())[0] ?? '')).keys()).map(({ url }) => new URL(url).pathname));
		const whole = await kept();
		await page.evaluate(
			async (paths) => {
				const cache = await caches.open((await caches.keys())[0] ?? '');
				for (const path of paths) await cache.delete(path);
			},
			whole.filter((path) => lost(path)),
		);
		expect(await kept()).not.toEqual(whole);
		await page.goto(`${session.site.origin}/guide/pores/`);
		await eventually(async () => (await kept()).toSorted().join() === whole.toSorted().join());
	});

	it('a release without the offline copy deletes it and unregisters its worker', async () => {
		const page = await visited();
		await bundleWorker(join(folder, 'service-worker.js'), { keep: false, files: [], release: '' });
		await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
		await eventually(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length === 0 && (await caches.keys()).length === 0));
	});
});
