import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveSite } from '#src/publish/serve.ts';
import { DIST } from '../../support/built-site.ts';
import { browserSession, waitForFonts } from '../../support/browser-session.ts';

const session = browserSession(() => serveSite(DIST));

/** How many parts of a page are held back until a reader comes near. */
const heldBack = () =>
	[...document.querySelectorAll('main *, footer')].filter((part) => ['auto', 'hidden'].includes(getComputedStyle(part).contentVisibility)).length;

describe('a whole page', () => {
	it('is laid out once the browser has nothing else to do', async () => {
		const page = await session.browser.newPage({ viewport: { width: 390, height: 800 } });
		await page.goto(`${session.site.origin}/guide/risks/`);
		await expect.poll(() => page.evaluate(heldBack)).toBe(0);
		await page.close();
	});

	it('is left alone until what waits for the first paint is shown, or Chromium counts a jump of the page', async () => {
		const page = await session.browser.newPage({ viewport: { width: 390, height: 800 } });
		const tools = await page.context().newCDPSession(page);
		await tools.send('Animation.enable');
		await tools.send('Animation.setPlaybackRate', { playbackRate: 0 });
		await page.goto(`${session.site.origin}/questions/does-it-hurt/`);
		await page.waitForTimeout(500);
		expect(await page.locator('[style*="content-visibility"]').count(), 'laid out too early').toBe(0);
		await tools.send('Animation.setPlaybackRate', { playbackRate: 1 });
		await expect.poll(() => page.evaluate(heldBack)).toBe(0);
		await page.close();
	});

	it('leaves what a reader sees where it is, also one who has gone to the end at once', async () => {
		const page = await session.browser.newPage({ viewport: { width: 1280, height: 800 } });
		await page.addInitScript(() => addEventListener('DOMContentLoaded', () => scrollTo(0, document.documentElement.scrollHeight)));
		await page.goto(`${session.site.origin}/guide/risks/`);
		const waiting = page.locator('.prose > *').nth(20);
		await page.waitForTimeout(1000);
		expect(await waiting.evaluate((part) => getComputedStyle(part).contentVisibility), 'above the reader').toBe('auto');
		await page.evaluate(() => scrollTo(0, 0));
		await expect.poll(() => page.evaluate(heldBack), { message: 'back at the top' }).toBe(0);
		await page.close();
	});

	it('is as long as without script, where each part is laid out when it comes near', async () => {
		const open = async (javaScriptEnabled: boolean) => {
			const page = await session.browser.newPage({ viewport: { width: 390, height: 6000 }, javaScriptEnabled });
			await page.goto(`${session.site.origin}/help/`);
			await waitForFonts(page);
			return page;
		};
		const [page, plain] = [await open(true), await open(false)];
		await expect.poll(() => page.evaluate(heldBack)).toBe(0);
		const lengthOf = (one: Page) =>
			one
				.locator('.prose')
				.first()
				.evaluate((text) => text.getBoundingClientRect().height);
		// What is near is laid out some frames after the page is there.
		await expect.poll(() => lengthOf(plain)).toBe(await lengthOf(page));
		await Promise.all([page.close(), plain.close()]);
	});

	it('is where the reader was, once it is loaded again', async () => {
		const page = await session.browser.newPage({ viewport: { width: 390, height: 800 } });
		await page.goto(`${session.site.origin}/guide/risks/`);
		await expect.poll(() => page.evaluate(heldBack)).toBe(0);
		const seen = () => [...document.querySelectorAll('.prose p')].find((text) => text.getBoundingClientRect().top > 0)?.textContent;
		await page.evaluate(() => scrollTo(0, 0.4 * document.documentElement.scrollHeight));
		const before = await page.evaluate(seen);
		expect(before).toBeDefined();
		await page.reload();
		await expect.poll(() => page.evaluate(seen)).toBe(before);
		await page.close();
	});

	it('waits until a reader comes near where there is no script', async () => {
		const page = await session.browser.newPage({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
		await page.goto(`${session.site.origin}/guide/risks/`);
		await expect.poll(() => page.locator('footer').evaluate((footer) => getComputedStyle(footer).contentVisibility)).toBe('auto');
		await page.close();
	});
});
