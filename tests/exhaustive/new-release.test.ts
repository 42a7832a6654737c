import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveSite, type Serving } from '#src/publish/serve.ts';
import { siteFiles } from '#src/publish/site-files.ts';
import { DIST } from '../support/built-site.ts';
import { sharedChromium } from '../support/chromium.ts';

// Two releases of the site: in the second every script has another name, and those of the first are gone, as after a deploy.
const home = mkdtempSync(join(tmpdir(), 'releases-'));
const [site, first, second] = ['site', 'first', 'second'].map((name) => join(home, name)) as [string, string, string];
let serving: Serving;
let context: BrowserContext;

beforeAll(async () => {
	cpSync(DIST, first, { recursive: true });
	cpSync(DIST, second, { recursive: true });
	const names = readdirSync(join(second, '_astro')).filter((name) => name.endsWith('.js'));
	for (const name of names) renameSync(join(second, '_astro', name), join(second, '_astro', renamed(name)));
	for (const path of siteFiles(second).filter((file) => /\.(?:html|js)$/.test(file) && !file.startsWith('pagefind/'))) {
		const text = readFileSync(join(second, path), 'utf8');
		writeFileSync(
			join(second, path),
			names.reduce((changed, name) => changed.replaceAll(name, renamed(name)), text),
		);
	}
	release(first);
	serving = await serveSite(site);
});

afterAll(async () => {
	await serving.close();
	rmSync(home, { recursive: true, force: true });
});

beforeEach(async () => {
	release(first);
	// The worker would answer for files of the first release: here the reader has none yet.
	context = await (await sharedChromium()).newContext({ serviceWorkers: 'block' });
});

afterEach(() => context.close());

const renamed = (name: string) => `next-${name}`;

/** Puts a release in the place of the one that is served. */
function release(folder: string) {
	cpSync(folder, `${site}-next`, { recursive: true });
	rmSync(site, { recursive: true, force: true });
	renameSync(`${site}-next`, site);
}

/** A page that was opened before the release and is used after it; what goes wrong in it is kept. */
async function openAcross(address: string): Promise<{ page: Page; wrong: string[] }> {
	const page = await context.newPage();
	const wrong: string[] = [];
	page.on('pageerror', (error) => wrong.push(String(error)));
	await page.goto(serving.origin + address, { waitUntil: 'networkidle' });
	release(second);
	return { page, wrong };
}

const answered = (page: Page) => page.locator('[data-result]').first().waitFor();

describe('a page that was opened before a release', () => {
	it.each(['/', '/guide/dark-spots/'])('%s still searches, by the button and by the key', async (address) => {
		for (const ask of [(page: Page) => page.locator('header [data-part="open"]').click(), (page: Page) => page.keyboard.press('/')]) {
			release(first);
			const { page } = await openAcross(address);
			await ask(page);
			await page.waitForFunction(() => document.querySelector('dialog[open]') !== null || location.pathname === '/search/');
			await page.locator('dialog[open] input, site-search[data-place="page"] input').first().fill('scars');
			await answered(page);
		}
	});
	it('the home page’s own field leads to the answers', async () => {
		const { page } = await openAcross('/');
		await page.locator('main site-search input').fill('does it hurt');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/search\/#q=/);
		await answered(page);
	});

	it('the search page answers words that are typed after it', async () => {
		const { page } = await openAcross('/search/');
		await page.locator('site-search[data-place="page"] input').fill('does it hurt');
		await page.keyboard.press('Enter');
		await answered(page);
	});

	it('the planner still plans, and says how to save where its calendar cannot be loaded', async () => {
		const { page, wrong } = await openAcross(
			'/planner/#plan=1&made=2026-11-23&for=dark-spots&event=2027-06-12&sessions=4&gap=6&peels=yes&avoid=2027-02-01/2027-02-14',
		);
		await page.locator('[data-action="save"]').click();
		await page.waitForFunction(() => document.querySelector('[data-part="done"]')?.textContent?.trim() !== '');
		expect(wrong).toEqual([]);
		await page.reload();
		const saved = page.waitForEvent('download');
		await page.locator('[data-action="save"]').click();
		expect((await saved).suggestedFilename()).toMatch(/\.ics$/);
	});

	it.each(['/self-check/', '/consultation/', '/guide/cost/'])('%s leads on to other pages', async (address) => {
		const { page, wrong } = await openAcross(address);
		await page.locator('header a[href="/guide/"], footer a[href="/guide/"]').first().click();
		await page.waitForURL('**/guide/');
		expect(await page.locator('h1').count()).toBe(1);
		expect(wrong).toEqual([]);
	});
});
