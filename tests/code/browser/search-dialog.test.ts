import { describe, expect, it } from 'vitest';
import { axeFindsInSearch, dialog, ready, searchPage, titles } from '../../support/search-page.ts';
import type { SharedPage } from '../../support/shared-page.ts';

/** Types these words into the dialog of a page, by keyboard alone. */
async function ask(shared: SharedPage, address: string, words: string): Promise<void> {
	const { page } = shared;
	await shared.open(address);
	await page.keyboard.press('/');
	await dialog(page).waitFor();
	await page.keyboard.type(words);
	await ready(page, words);
}

describe('the dialog', () => {
	const shared = searchPage();

	it('opens with "/" on every page, and Escape gives the focus back', async () => {
		await shared.open('/guide/pores/');
		const link = shared.page.getByRole('link', { name: 'Lys. the microneedling guide' });
		await link.focus();
		await shared.page.keyboard.press('/');
		await dialog(shared.page).waitFor();
		expect(await shared.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
		await shared.page.keyboard.press('Escape');
		await dialog(shared.page).waitFor({ state: 'hidden' });
		expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
	});

	it('opens with the header’s button, which gets the focus back', async () => {
		await shared.open('/questions/');
		const button = shared.page.locator('header').getByRole('link', { name: 'Search' });
		await button.focus();
		await shared.page.keyboard.press('Enter');
		await dialog(shared.page).waitFor();
		await shared.page.getByRole('button', { name: 'Close' }).click();
		await dialog(shared.page).waitFor({ state: 'hidden' });
		expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
	});

	it('does not open while someone types a "/" into a field', async () => {
		await shared.open('/');
		await shared.page.locator('#home-search').fill('a');
		await shared.page.keyboard.press('/');
		expect(await shared.page.locator('#home-search').inputValue()).toBe('a/');
		expect(await shared.page.locator('dialog[open]').count()).toBe(0);
	});

	it('is used with arrows, Tab and Enter alone', async () => {
		await ask(shared, '/guide/pores/', 'does it hurt');
		await shared.page.keyboard.press('ArrowDown');
		await shared.page.keyboard.press('ArrowDown');
		expect(await shared.page.evaluate(() => document.activeElement?.textContent)).toBe((await titles(shared.page, 'dialog'))[1]);
		await shared.page.keyboard.press('ArrowUp');
		await shared.page.keyboard.press('ArrowUp');
		expect(await shared.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
		for (let presses = 0; presses < 9; presses++) await shared.page.keyboard.press('Tab');
		expect(await shared.page.evaluate(() => document.activeElement?.closest('[data-result]')?.querySelector('[data-part="title"]')?.textContent)).toBe(
			(await titles(shared.page, 'dialog'))[0],
		);
		await shared.page.keyboard.press('Enter');
		await shared.page.waitForURL('**/guide/pain/**');
		expect(shared.errors).toEqual([]);
	});

	it('shows what is asked most before anything is typed', async () => {
		await shared.open('/about/');
		await shared.page.keyboard.press('/');
		await dialog(shared.page).getByText('Asked most often').waitFor();
		expect(await dialog(shared.page).locator('[data-part="often"] a').count()).toBeGreaterThan(0);
	});

	it('keeps the last results while a word is half typed', async () => {
		await ask(shared, '/about/', 'acne scars');
		const before = await titles(shared.page, 'dialog');
		const present = await shared.page.evaluate(() => {
			const field = document.querySelector<HTMLInputElement>('dialog input');
			if (field !== null) field.value = 'qwzx plmk';
			field?.dispatchEvent(new Event('input', { bubbles: true }));
			return [...document.querySelectorAll<HTMLElement>('dialog [data-result]:not([hidden]) [data-part="title"]')].map(({ textContent }) => textContent);
		});
		expect(present).toEqual(before);
		await ready(shared.page, 'qwzx plmk');
		expect(await titles(shared.page, 'dialog')).toEqual([]);
	});

	it('is not on the search page, where the button and "/" lead to the page’s own field', async () => {
		await shared.open('/search/');
		await shared.page.keyboard.press('/');
		expect(await shared.page.evaluate(() => document.activeElement?.id)).toBe('search-field');
		expect(await shared.page.locator('dialog').count()).toBe(0);
	});
});

describe('the dialog, to axe', () => {
	const shared = searchPage({ bypassCSP: true });

	it('breaks none of axe’s rules', async () => {
		await ask(shared, '/guide/pores/', 'melasama');
		expect(await axeFindsInSearch(shared.page)).toEqual([]);
	});
});
