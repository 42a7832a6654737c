import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserSession } from '../support/browser-session.ts';
import { serveWithoutHeaders } from '../support/server.ts';

/*
 * Nothing typed leaves the device, also where a page's scripts are late or never come.
 * The site is served without its content policy, so that the pages are safe by themselves; that the policy forbids forms is tested beside it.
 */

const PAGES = ['/', '/search/', '/self-check/', '/consultation/', '/planner/', '/guide/cost/'];
/** Longer than a page keeps the room of a tool whose script does not come. */
const GIVEN_UP = 4500;

const session = browserSession(() => serveWithoutHeaders());
let page: Page;
let requests: string[];

beforeEach(async () => {
	const context = await session.browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
	page = await context.newPage();
	requests = [];
	page.on('request', (request) => request.resourceType() !== 'script' && !request.url().endsWith('/favicon.svg') && requests.push(request.url()));
});

afterEach(() => page.context().close());

/** Fills in every field, chooses in every list and group, presses Enter in each, and presses every button, until something is sent. What cannot be reached is passed over. */
async function useEverything(): Promise<void> {
	const quick = { timeout: 300 };
	for (const field of await page.locator('main :is(input, select, textarea):visible').all()) {
		if (requests.length > 0) return;
		const type = await field
			.evaluate((control) => (control instanceof HTMLInputElement ? control.type : control.localName), undefined, quick)
			.catch(() => undefined);
		if (type === undefined) continue;
		const fill = async () => {
			if (type === 'radio' || type === 'checkbox') await field.check(quick);
			else if (type === 'select') await field.selectOption({ index: 1 }, quick);
			else await field.fill(type === 'date' ? '2027-01-01' : '4', quick);
			await field.press('Enter', quick);
		};
		await fill().catch(() => undefined);
	}
	for (const button of await page.locator('main button:visible').all()) {
		if (requests.length > 0) return;
		await button.click(quick).catch(() => undefined);
	}
}

const ofScripts = /\.js$/;

async function open(address: string) {
	await page.goto(session.site.origin + address, { waitUntil: 'commit' });
	await page.locator('footer').waitFor();
	await page.waitForTimeout(300);
	requests.length = 0;
}

describe.each(PAGES)('%s', (address) => {
	it('has no form, sends nothing and keeps its address when every script is blocked', async () => {
		await page.route(ofScripts, (route) => route.abort());
		await open(address);
		expect(await page.locator('form, [form], [formaction]').count()).toBe(0);
		expect(
			await page.evaluate(() => [...document.querySelectorAll('input, select, button')].filter((control) => 'form' in control && control.form !== null).length),
		).toBe(0);
		await useEverything();
		expect(requests).toEqual([]);
		expect(page.url()).toBe(session.site.origin + address);
	});

	it('sends nothing and keeps its address while every script is late, and works when they come', async () => {
		let come = (): void => undefined;
		const late = new Promise<void>((done) => (come = done));
		await page.route(ofScripts, async (route) => {
			await late;
			await route.continue();
		});
		await open(address);
		await useEverything();
		expect(requests).toEqual([]);
		expect(page.url()).toBe(session.site.origin + address);
		come();
		await page.waitForFunction(() => document.querySelector('main :not(:defined)') === null);
		expect(await page.locator('main :is(input, select):visible').count()).toBeGreaterThan(0);
	});
});

it('the tables are where a tool would be when its script never comes', async () => {
	await page.route(ofScripts, (route) => route.abort());
	await open('/self-check/');
	await page.waitForTimeout(GIVEN_UP);
	const heading = page.getByRole('heading', { name: 'Every question, and what each answer means' });
	expect((await heading.boundingBox())?.y).toBeLessThan(844);
	expect(await page.getByRole('row').filter({ hasText: 'Not sure' }).count()).toBeGreaterThan(0);
});

it('the search of the home page is a link until its script is there', async () => {
	await page.route(ofScripts, (route) => route.abort());
	await open('/');
	await page.locator('main').getByRole('link', { name: 'Search the guide' }).click();
	await page.waitForURL('**/search/');
});
