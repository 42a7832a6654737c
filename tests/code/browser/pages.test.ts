import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserSession, openPage } from '../../support/browser-session.ts';
import { serveWithoutHeaders } from '../../support/server.ts';

const session = browserSession(() => serveWithoutHeaders());

describe('a hard word', () => {
	it('opens its meaning in place, by press and by key, and closes on Escape', async () => {
		const { page, close } = await openPage(session, '/guide/dark-spots/');
		const word = page.getByRole('button', { name: 'melanin' }).first();
		const meaning = page.locator('term-meaning span').first();
		await word.click();
		expect(await word.getAttribute('aria-expanded')).toBe('true');
		expect(await meaning.isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await meaning.isVisible()).toBe(false);
		await page.keyboard.press('Enter');
		expect(await meaning.isVisible()).toBe(true);
		await close();
	});

	it('leads to the glossary without script, and is in brackets on paper', async () => {
		const { page, close } = await openPage(session, '/guide/dark-spots/', { javaScriptEnabled: false });
		expect(await page.locator('term-meaning a').first().getAttribute('href')).toBe('/glossary/#melanin');
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('term-meaning span span').first().isVisible()).toBe(true);
		await close();
	});
});

describe('the choice of colours', () => {
	it('lasts from page to page, and "System" keeps nothing', async () => {
		const { page, close } = await openPage(session, '/about/', { colorScheme: 'light' });
		await page.getByLabel('Dark', { exact: true }).check();
		await page.goto(`${session.site.origin}/privacy/`);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(29, 20, 25)');
		await page.getByLabel('System', { exact: true }).check();
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await close();
	});

	it('reaches a page that the browser brings back as it was', async () => {
		const { page, close } = await openPage(session, '/about/', { colorScheme: 'light' });
		await page.evaluate(() => {
			localStorage.setItem('theme', 'dark');
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		});
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(29, 20, 25)');
		expect(await page.getByLabel('Dark', { exact: true }).isChecked()).toBe(true);
		await close();
	});

	it('reaches the other tabs that are open', async () => {
		const { page, close } = await openPage(session, '/about/', { colorScheme: 'light' });
		const other = await page.context().newPage();
		await other.goto(`${session.site.origin}/privacy/`);
		await other.getByLabel('Dark', { exact: true }).check();
		await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(29, 20, 25)');
		await other.getByLabel('System', { exact: true }).check();
		await expect.poll(() => page.getByLabel('System', { exact: true }).isChecked()).toBe(true);
		await other.getByLabel('Dark', { exact: true }).check();
		await expect.poll(() => page.getByLabel('Dark', { exact: true }).isChecked()).toBe(true);
		await other.evaluate(() => localStorage.clear());
		await expect.poll(() => page.getByLabel('System', { exact: true }).isChecked(), { message: 'once all that is kept is cleared' }).toBe(true);
		await close();
	});
});

describe('the skin tone of drawings', () => {
	const skin = () => getComputedStyle(document.querySelector('.card-drawing') ?? document.body).getPropertyValue('--skin');
	const kept = () => Object.entries(localStorage);

	it('follows the choice, by key, and is forgotten with the page', async () => {
		const { page, errors, close } = await openPage(session, '/');
		await page.getByRole('radio', { name: 'Light' }).first().focus();
		await page.keyboard.press('Space');
		const light = await page.evaluate(skin);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		expect(await page.getByRole('radio', { name: 'Deep' }).first().isChecked()).toBe(true);
		expect(await page.evaluate(skin)).not.toBe(light);
		expect(await page.evaluate(kept)).toEqual([]);
		await page.reload();
		expect(await page.getByRole('radio', { name: 'Deep' }).first().isChecked()).toBe(false);
		expect(errors).toEqual([]);
		await close();
	});

	it('is kept on the device only while that is ticked, and then holds on every page', async () => {
		const { page, close } = await openPage(session, '/');
		const remember = page.getByRole('checkbox', { name: 'Remember on this device' }).first();
		expect(await remember.isVisible(), 'before there is anything to keep').toBe(false);
		await page.getByRole('radio', { name: 'Deep' }).first().check();
		await remember.check();
		const deep = await page.evaluate(skin);
		expect(await page.evaluate(kept)).toEqual([['skin', 'deep']]);
		await page.reload();
		expect(await page.evaluate(skin)).toBe(deep);
		await remember.uncheck();
		expect(await page.evaluate(kept)).toEqual([]);
		await close();
	});

	it('that is kept reaches an open tab, and a page that the browser brings back as it was', async () => {
		const { page, errors, close } = await openPage(session, '/');
		const other = await page.context().newPage();
		await other.goto(`${session.site.origin}/guide/dark-spots/`);
		const chosen = (tone: string) => page.getByRole('radio', { name: tone }).first().isChecked();
		const remember = (where: Page) => where.getByRole('checkbox', { name: 'Remember on this device', includeHidden: true }).first();
		const toneOf = (where: Page, tone: string) => where.waitForFunction((wanted) => document.documentElement.dataset['skinTone'] === wanted, tone);
		await other.getByRole('radio', { name: 'Deep' }).first().check();
		await remember(other).check();
		await toneOf(page, 'deep');
		expect(await chosen('Deep')).toBe(true);
		expect(await remember(page).isChecked()).toBe(true);
		await other.getByRole('radio', { name: 'Light' }).first().check();
		await toneOf(page, 'light');
		await remember(other).uncheck();
		await page.waitForFunction(() => document.querySelector<HTMLInputElement>('skin-tone [type="checkbox"]')?.checked === false);
		expect(await chosen('Light'), 'what the page shows stays').toBe(true);

		await page.evaluate(() => {
			localStorage.setItem('skin', 'medium');
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		});
		expect(await chosen('Medium')).toBe(true);
		expect(errors).toEqual([]);
		await close();
	});

	it('cannot be chosen without a script', async () => {
		const { page, close } = await openPage(session, '/', { javaScriptEnabled: false });
		expect(await page.locator('skin-tone').first().isVisible()).toBe(false);
		await close();
	});
});

describe('the days of sessions', () => {
	const said = 'keep-sessions [data-part="said"]';
	async function keep(page: Page, day: string) {
		await page.getByText('Keep the day of my session').click();
		await page.getByLabel('The day of your last session').fill(day);
		await page.getByRole('button', { name: 'Keep this day on this device' }).click();
	}

	it('are kept when the reader asks, and forgotten when she asks', async () => {
		const { page, errors, close } = await openPage(session, '/guide/healing-timeline/');
		await page.clock.setFixedTime(new Date('2026-11-23T09:00:00'));
		await keep(page, '2026-11-20');
		expect(await page.locator(said).textContent()).toContain('20 November 2026');
		await page.reload();
		await page.getByText('Keep the day of my session').click();
		await page.getByRole('button', { name: 'Forget what is kept' }).click();
		expect(await page.evaluate(() => localStorage.getItem('sessions'))).toBe(null);
		expect(errors).toEqual([]);
		await close();
	});

	it('show on the home page when the reader comes back to it, and no longer once they are forgotten', async () => {
		const { page, errors, close } = await openPage(session, '/');
		const today = page.locator('session-today');
		const comeBack = () => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
		expect(await today.isVisible()).toBe(false);
		await page.clock.setFixedTime(new Date('2026-11-23T09:00:00'));
		await page.evaluate(() => localStorage.setItem('sessions', '2026-11-20'));
		await comeBack();
		expect(await today.innerText()).toBe('Day 3 after your session: what is normal today');
		await page.evaluate(() => localStorage.removeItem('sessions'));
		await comeBack();
		expect(await today.isVisible()).toBe(false);
		expect(errors).toEqual([]);
		await close();
	});

	it('show in a tab that is open while they are kept in another', async () => {
		const { page, errors, close } = await openPage(session, '/');
		const other = await page.context().newPage();
		await other.goto(`${session.site.origin}/guide/healing-timeline/`);
		await page.clock.setFixedTime(new Date('2026-11-23T09:00:00'));
		await page.evaluate(() => localStorage.setItem('sessions', '2026-11-20'));
		await other.waitForFunction((where) => document.querySelector(where)?.textContent.includes('20 November 2026'), said);
		await other.evaluate(() => localStorage.setItem('sessions', '2026-11-21'));
		const today = page.locator('session-today a');
		await today.filter({ hasText: 'Day 2' }).waitFor();
		await other.evaluate(() => localStorage.removeItem('sessions'));
		await today.waitFor({ state: 'hidden' });
		expect(errors).toEqual([]);
		await close();
	});

	it('that are long over are not kept, since no page is of their day', async () => {
		const { page, errors, close } = await openPage(session, '/guide/healing-timeline/');
		await keep(page, '2020-02-01');
		expect(await page.locator(said).textContent()).toBe('This was too long ago for a page of its day, so it is not kept.');
		expect(await page.evaluate(() => localStorage.getItem('sessions'))).toBe(null);
		expect(errors).toEqual([]);
		await close();
	});

	it('that do not exist are refused in words, and never kept', async () => {
		const { page, errors, close } = await openPage(session, '/guide/healing-timeline/');
		// A browser takes a year of five figures.
		await keep(page, '20266-01-01');
		expect(await page.locator(said).textContent()).toBe('This day does not exist. Choose it again.');
		expect(await page.evaluate(() => localStorage.getItem('sessions'))).toBe(null);
		expect(errors).toEqual([]);
		await close();
	});

	it('are none where something else is kept under their name', async () => {
		const { page, errors, close } = await openPage(session, '/');
		await page.evaluate(() => localStorage.setItem('sessions', 'x 2026-13-45 20266-01-01'));
		for (const address of ['/', '/guide/healing-timeline/', '/planner/']) await page.goto(session.site.origin + address);
		expect(errors).toEqual([]);
		await close();
	});
});
