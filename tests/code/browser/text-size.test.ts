import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserSession } from '../../support/browser-session.ts';
import { LAYOUTS } from '../../support/layouts.ts';
import { serveWithoutHeaders } from '../../support/server.ts';
import { scrollsSideways } from '../../support/widths.ts';

const session = browserSession(() => serveWithoutHeaders());

/** A page of a reader who has set the text of her phone to twice its size, which also makes styles take the screen for half as wide. */
async function largeText(address: string): Promise<Page> {
	const page = await session.browser.newPage({ viewport: { width: 390, height: 844 } });
	const tools = await page.context().newCDPSession(page);
	await tools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
	await page.goto(session.site.origin + address);
	return page;
}

/** What is cut off at an edge of the screen, where nothing scrolls to it. */
const cutOff = (elements: Element[]) =>
	elements
		.filter((element) => element.checkVisibility())
		.filter((element) => {
			const { left, right } = element.getBoundingClientRect();
			return left < 0 || right > document.documentElement.clientWidth;
		})
		.map((element) => element.textContent.trim());

it.each(LAYOUTS)('%s keeps its headings whole and never scrolls sideways at 200 % text', async (address) => {
	const page = await largeText(address);
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
	await page.evaluate(() => {
		for (const part of document.querySelectorAll<HTMLElement>('main *')) part.style.contentVisibility = 'visible';
	});
	expect(await page.locator(':is(h1, h2, h3, legend, caption, dt):not([class*="sr-only"])').evaluateAll(cutOff)).toEqual([]);
	expect(await scrollsSideways(page)).toBe(false);
	await page.close();
});

it('the menu is whole at 200 % text', async () => {
	const page = await largeText('/');
	await page.locator('header summary').click();
	const links = page.getByRole('navigation', { name: 'Menu' }).getByRole('link');
	expect(await links.count()).toBeGreaterThan(5);
	expect(await links.evaluateAll(cutOff)).toEqual([]);
	await page.close();
});
