import { describe, expect, it } from 'vitest';
import { dialog, ready, searchPage, titles } from '../../support/search-page.ts';

describe('the home page', () => {
	const shared = searchPage();

	it('answers under its field without moving the page', async () => {
		await shared.open('/');
		// The place of what follows, not the length of the page: the rest of it is laid out while this test types.
		const next = () => shared.page.locator('#concerns').evaluate((heading) => heading.getBoundingClientRect().top);
		const before = await next();
		await shared.page.locator('#home-search').fill('large pores');
		await ready(shared.page, 'large pores');
		expect((await titles(shared.page, 'site-search[data-place="home"]'))[0]).toBe('Does microneedling shrink pores?');
		expect(await next()).toBe(before);
		await shared.page.keyboard.press('Escape');
		expect(await titles(shared.page, 'site-search[data-place="home"]')).toEqual([]);
	});

	it('stays closed after a press beside it, also where the last of its answer comes later', async () => {
		let release: () => void = () => undefined;
		const held = new Promise<void>((done) => (release = done));
		await shared.page.route('**/pagefind/texts/*.json', async (route) => {
			await held;
			await route.continue();
		});
		await shared.open('/');
		const asked = shared.page.waitForRequest('**/pagefind/texts/*.json');
		await shared.page.locator('#home-search').fill('large pores');
		await asked;
		expect(await titles(shared.page, 'site-search[data-place="home"]')).not.toEqual([]);
		await shared.page.mouse.click(2, 2);
		release();
		await ready(shared.page, 'large pores');
		expect(await titles(shared.page, 'site-search[data-place="home"]')).toEqual([]);
		await shared.page.locator('#home-search').focus();
		expect((await titles(shared.page, 'site-search[data-place="home"]'))[0]).toBe('Does microneedling shrink pores?');
	});

	it('leads Enter to the search page', async () => {
		await shared.open('/');
		await shared.page.locator('#home-search').fill('large pores');
		await shared.page.keyboard.press('Enter');
		await shared.page.waitForURL('**/search/#q=large%20pores');
		await ready(shared.page, 'large pores');
	});

	it('gives examples that are links to pages', async () => {
		await shared.open('/');
		expect(await shared.page.getByRole('link', { name: 'Does it hurt?' }).first().getAttribute('href')).toBe('/questions/does-it-hurt/');
	});
});

/** As much as a keyboard leaves of a small screen. */
const ABOVE_KEYBOARD = 430;

describe('on a phone', () => {
	const shared = searchPage({ viewport: { width: 390, height: ABOVE_KEYBOARD }, hasTouch: true, isMobile: true });

	it.each(['/', '/search/', '/about/'])('shows the first result of %s above the keyboard', async (address) => {
		await shared.open(address);
		const field = address === '/about/' ? dialog(shared.page).getByRole('searchbox') : shared.page.getByRole('searchbox');
		if (address === '/about/') await shared.page.locator('header').getByRole('link', { name: 'Search' }).tap();
		await field.tap();
		await field.fill('large pores');
		await ready(shared.page, 'large pores');
		const box = await shared.page.locator('[data-result]:visible').first().getByRole('link').boundingBox();
		expect(box === null ? undefined : box.y + box.height).toBeLessThan(ABOVE_KEYBOARD);
	});

	it('keeps the words in the field on going back', async () => {
		await shared.open('/');
		await shared.page.locator('#home-search').fill('large pores');
		await ready(shared.page, 'large pores');
		await shared.page.locator('[data-result] a').first().click();
		await shared.page.waitForURL('**/guide/pores/**');
		await shared.page.goBack();
		expect(await shared.page.locator('#home-search').inputValue()).toBe('large pores');
	});
});
