import { describe, expect, it } from 'vitest';
import { openBuiltSearch } from '#src/commands/built-search.ts';
import { DIST } from '../../support/built-site.ts';
import { linksIntoSections, wrongLanding } from '../../support/landings.ts';
import { axeFindsInSearch, ready, search, searchPage, titles } from '../../support/search-page.ts';

describe('the search page', () => {
	const shared = searchPage();
	const status = () => shared.page.getByRole('status').textContent();

	it('answers the words in its address without a click', async () => {
		await search(shared, 'pih');
		expect(await shared.page.locator('[data-search-results]').count()).toBe(1);
		const first = shared.page.locator('[data-search-results] [data-result]').first();
		expect(await first.getAttribute('data-topics')).toBe('dark-spots');
		expect(await first.getByRole('link').getAttribute('href')).toMatch(/^\/guide\/dark-spots\//);
		expect(await first.textContent()).toContain('It may lighten some dark marks left by acne');
		expect(await first.textContent()).toContain('Evidence: limited');
		expect(await status()).toMatch(/^\d+ results for “pih”\.$/);
		expect(shared.errors).toEqual([]);
	});

	it('answers new words in its address', async () => {
		await search(shared, 'pih');
		await shared.goToHash('#q=does%20it%20hurt');
		await ready(shared.page, 'does it hurt');
		expect(await shared.page.getByRole('searchbox').inputValue()).toBe('does it hurt');
	});

	it('is gone through by key in the order in which it is seen, on a narrow screen and on a wide one', async () => {
		for (const [width, first, then] of [
			[390, 'title', 'filter'],
			[1280, 'filter', 'title'],
		] as const) {
			await shared.page.setViewportSize({ width, height: 844 });
			await search(shared, 'pih');
			await shared.page.getByRole('searchbox').focus();
			const stops: { part: string; top: number }[] = [];
			for (let press = 0; press < 20; press += 1) {
				await shared.page.keyboard.press('Tab');
				stops.push(
					await shared.page.evaluate(() => {
						const stop = document.activeElement as HTMLElement;
						return { part: stop.closest<HTMLElement>('[data-part]')?.dataset['part'] ?? '', top: stop.getBoundingClientRect().top + scrollY };
					}),
				);
			}
			const place = (part: string) => stops.findIndex((stop) => stop.part === part);
			expect(place(first), `${width}: ${first} is reached`).toBeGreaterThanOrEqual(0);
			expect(place(then), `${width}: ${then} comes after`).toBeGreaterThan(place(first));
			expect(stops[place(then)]?.top).toBeGreaterThan(stops[place(first)]?.top ?? 0);
		}
	});

	it('keeps what is typed behind the # and out of every request', async () => {
		await shared.open('/search/');
		await shared.page.getByRole('searchbox').fill('keloid');
		await ready(shared.page, 'keloid');
		expect(new URL(shared.page.url())).toMatchObject({ search: '', hash: '#q=keloid' });
		expect(shared.requests.filter((url) => url.includes('keloid'))).toEqual([]);
		expect(shared.requests.filter((url) => !url.startsWith(shared.site.origin))).toEqual([]);
	});

	it('says what it corrected, and searches for exactly what was typed when asked', async () => {
		await search(shared, 'melasama');
		expect(await status()).toContain('for “melasma”. You typed “melasama”.');
		await shared.page.getByRole('link', { name: 'Search for exactly “melasama”' }).click();
		await ready(shared.page, '"melasama"');
		expect(await shared.page.locator('[data-search-empty]').textContent()).toContain('No title and no short answer mentions “melasama”.');
	});

	it('pins when to get help for a red flag, and shows help alone in a crisis', async () => {
		await search(shared, 'spreading redness');
		const first = shared.page.locator('[data-result]').first();
		expect(await first.getByRole('link').getAttribute('href')).toBe('/guide/risks/#when-to-get-help');
		expect(await first.getAttribute('data-topics')).toBe('risks');
		expect(await first.textContent()).toContain('Draw round the edge with a pen');
		await search(shared, 'i want to kill myself');
		expect(await shared.page.locator('[data-result]').evaluateAll((nodes) => nodes.map((node) => node.querySelector('a')?.getAttribute('href')))).toEqual([
			'/help/',
		]);
	});

	it('helps where nothing fits, and says what it does not cover', async () => {
		await search(shared, 'pizza delivery');
		expect(await shared.page.locator('[data-result]').count()).toBe(0);
		const empty = shared.page.locator('[data-search-empty]');
		expect(await empty.count()).toBe(1);
		expect(await empty.getByRole('link', { name: 'Dark spots', exact: true }).getAttribute('href')).toBe('/guide/dark-spots/');
		expect(await empty.textContent()).toContain('This guide is about microneedling of the skin. It does not cover “pizza delivery”.');
		expect(await empty.textContent()).toContain('Asked most often');
		expect(await status()).toBe('Nothing found for “pizza delivery”.');
	});

	it('takes whatever is typed without an error', async () => {
		await shared.open('/search/');
		for (const words of ['a', '🙂', '<img src=x onerror=alert(1)>', '".*[', 'مرحبا', 'what is it', 'x'.repeat(500), '%']) {
			await shared.page.getByRole('searchbox').fill(words);
			await ready(shared.page, words);
			expect(await shared.page.locator('[data-part="body"] img').count()).toBe(0);
			expect(await status()).not.toBe('');
		}
		expect(shared.errors).toEqual([]);
	});

	it('takes a broken address', async () => {
		await shared.page.goto(`${shared.site.origin}/search/#q=%E0%A4%A`);
		await ready(shared.page, '%E0%A4%A');
		expect(shared.errors).toEqual([]);
	});

	it('narrows to questions, and to what comes after', async () => {
		await search(shared, 'makeup');
		await shared.page.getByRole('button', { name: 'Questions' }).click();
		await ready(shared.page, 'makeup');
		expect(new Set(await shared.page.locator('[data-result]').evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset['kind'])))).toEqual(
			new Set(['question']),
		);
		await shared.page.getByRole('button', { name: 'After' }).click();
		await ready(shared.page, 'makeup');
		expect(await titles(shared.page, '[data-search-results]')).toContain('When can I wear make-up after microneedling?');
		expect(await shared.page.getByRole('button', { name: 'After' }).getAttribute('aria-pressed')).toBe('true');
	});

	it('keeps every result in its place when the passages arrive late', async () => {
		let release: () => void = () => undefined;
		const held = new Promise<void>((done) => (release = done));
		await shared.page.route('**/pagefind/texts/*.json', async (route) => {
			await held;
			await route.continue();
		});
		await shared.page.goto(`${shared.site.origin}/search/#q=acne%20scars`);
		await shared.page.locator('[data-result]').first().waitFor();
		const places = () =>
			shared.page
				.locator('[data-result]')
				.evaluateAll((nodes) => nodes.map((node) => [node.querySelector('[data-part="title"]')?.textContent, Math.round(node.getBoundingClientRect().top)]));
		const before = await places();
		await shared.page.waitForTimeout(700);
		release();
		await ready(shared.page, 'acne scars');
		expect(await places()).toEqual(before);
	});

	it.each([390, 1360])('opens results at their sections, in view with the words marked, at %i px', async (width) => {
		await shared.page.setViewportSize({ width, height: 800 });
		const links = await linksIntoSections(openBuiltSearch(DIST), 6);
		expect(links).toHaveLength(6);
		const wrong = [];
		for (const link of links) wrong.push(await wrongLanding(shared.page, shared.site.origin, link));
		expect(wrong.filter((one) => one !== undefined)).toEqual([]);
	});
});

describe('the search page, to axe', () => {
	const shared = searchPage({ bypassCSP: true });

	it('breaks none of axe’s rules with results, and with nothing found', async () => {
		await search(shared, 'redness');
		expect(await axeFindsInSearch(shared.page)).toEqual([]);
		await search(shared, 'pizza delivery');
		expect(await axeFindsInSearch(shared.page)).toEqual([]);
	});
});

describe('the search page in forced colours', () => {
	const shared = searchPage({ forcedColors: 'active', colorScheme: 'dark' });

	it('the marked words and those around them are readable', async () => {
		await search(shared, 'pus on my pores');
		const marks = await shared.page.locator('[data-result] mark').evaluateAll((nodes) =>
			nodes.map((node) => {
				const { color, backgroundColor } = getComputedStyle(node);
				return [color, backgroundColor];
			}),
		);
		expect(marks.length).toBeGreaterThan(0);
		expect(marks.filter(([color, background]) => color === background || /^rgba.*, 0\)$/.test(background ?? ''))).toEqual([]);
	});
});
