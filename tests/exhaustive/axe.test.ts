import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFinds } from '../support/axe.ts';
import { builtPages } from '../support/built-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveWithoutHeaders, type Serving } from '../support/server.ts';

let browser: Browser;
let site: Serving;

beforeAll(async () => {
	[browser, site] = await Promise.all([launchChromium(), serveWithoutHeaders()]);
});

afterAll(async () => {
	await browser.close();
	await site.close();
});

it('has nothing for axe to find on any page, in light, in dark and in forced colours', async () => {
	const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
	const found: string[] = [];
	for (const { address } of builtPages()) {
		await page.goto(site.origin + address);
		found.push(...(await axeFinds(page)).map((line) => `${address} ${line}`));
	}
	console.log(`axe: ${builtPages().length} pages in light, dark and forced colours, ${found.length} findings`);
	expect(found).toEqual([]);
}, 1_200_000);
