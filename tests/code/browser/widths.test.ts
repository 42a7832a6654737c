import { expect, it } from 'vitest';
import { browserSession } from '../../support/browser-session.ts';
import { LAYOUTS } from '../../support/layouts.ts';
import { serveWithoutHeaders } from '../../support/server.ts';
import { layoutWidths, scrollsSideways } from '../../support/widths.ts';

const session = browserSession(() => serveWithoutHeaders());

it.each(LAYOUTS)('%s never scrolls sideways from 320 to 1440 pixels', async (address) => {
	const page = await session.browser.newPage({ viewport: { width: 320, height: 800 } });
	await page.goto(session.site.origin + address);
	expect((await layoutWidths(page)).length, 'layouts that are known').toBeGreaterThan(3);
	const wide: number[] = [];
	for (let width = 320; width <= 1440; width += 8) {
		await page.setViewportSize({ width, height: 800 });
		if (await scrollsSideways(page)) wide.push(width);
	}
	expect(wide).toEqual([]);
	await page.close();
});
