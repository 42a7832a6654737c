import { describe, expect, it } from 'vitest';
import { serveSite } from '#src/publish/serve.ts';
import { DIST } from '../../support/built-site.ts';
import { browserSession } from '../../support/browser-session.ts';

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

	it('waits until a reader comes near where there is no script', async () => {
		const page = await session.browser.newPage({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
		await page.goto(`${session.site.origin}/guide/risks/`);
		expect(await page.locator('footer').evaluate((footer) => getComputedStyle(footer).contentVisibility)).toBe('auto');
		await page.close();
	});
});
