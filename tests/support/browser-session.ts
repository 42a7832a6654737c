import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { sharedChromium } from './chromium.ts';
import type { Serving } from './server.ts';

interface BrowserSession {
	browser: Browser;
	site: Serving;
}

/** The browser and the site of a test file: there once its tests run, and the site is closed after them. */
export function browserSession(serve: () => Promise<Serving>): BrowserSession {
	const session = {} as BrowserSession;
	beforeAll(async () => {
		[session.browser, session.site] = await Promise.all([sharedChromium(), serve()]);
	});
	afterAll(async () => {
		await session.site.close();
	});
	return session;
}

/**
 * Waits until the fonts of a page are loaded. A browser requests them at the first layout, which on a busy machine may come after the load event:
 * they would then count as a request of what is tested, or move what is measured.
 */
export const waitForFonts = (page: Page): Promise<void> => page.evaluate(() => document.fonts.ready.then(() => undefined));

/**
 * Opens an address on a phone, in a context of its own, and notes what the page complains of.
 * With reduced motion unless a test says otherwise: the animation `after-first-paint` (components.css) hides what is further down until the first paint, from a test too.
 */
export async function openPage({ browser, site }: BrowserSession, address: string, options: BrowserContextOptions = {}) {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', ...options });
	const page = await context.newPage();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => message.type() === 'error' && !message.text().includes('404') && errors.push(message.text()));
	await page.goto(site.origin + address);
	await waitForFonts(page);
	return { page, errors, close: () => context.close() };
}
