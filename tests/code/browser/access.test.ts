import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../support/chromium.ts';
import { LAYOUTS } from '../../support/layouts.ts';
import { serveSite, type Serving } from '../../support/server.ts';

let browser: Browser;
let site: Serving;

beforeAll(async () => {
	[browser, site] = await Promise.all([launchChromium(), serveSite()]);
});

afterAll(async () => {
	await browser.close();
	await site.close();
});

async function open(address: string, options: BrowserContextOptions = {}) {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', ...options });
	const page = await context.newPage();
	await page.goto(site.origin + address);
	return { page, close: () => context.close() };
}

const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Goes through the page with the Tab key and says what went wrong on the way: what it never reached, what shows no ring, what is hidden under something. */
function walk(page: Page) {
	return page.evaluate(() => {
		const named = (element: Element) =>
			`${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}"`;
		const isOne = (element: HTMLElement) =>
			element.checkVisibility({ visibilityProperty: true }) &&
			!element.matches(':disabled, [tabindex="-1"]') &&
			!(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked) &&
			element.closest('[hidden], [inert]') === null;
		const expected = new Set([...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, [tabindex]')].filter(isOne));
		const problems: string[] = [];
		Object.assign(globalThis, {
			walked: {
				step() {
					const element = document.activeElement as HTMLElement | null;
					if (element === null || element === document.body) return false;
					if (!expected.has(element)) return expected.size > 0;
					expected.delete(element);
					// A field may leave its ring to the box around it.
					const ringed = [element, element.closest('[role="search"]')].some((one) => {
						if (one === null) return false;
						const { outlineStyle, outlineWidth } = getComputedStyle(one);
						return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
					});
					if (!ringed) problems.push(`no ring on ${named(element)}`);
					const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
					if (box.bottom < 0 || box.top > innerHeight) problems.push(`out of sight: ${named(element)}`);
					return true;
				},
				end: () => [...problems, ...[...expected].map((element) => `never reached: ${named(element)}`)],
			},
		});
		return expected.size;
	});
}

describe.each(['/', '/guide/dark-spots/', '/questions/does-it-hurt/', '/about/', '/404.html', '/planner/', '/self-check/', '/consultation/', '/search/'])(
	'%s by keyboard',
	(address) => {
		it('reaches everything with Tab, shows a ring at each stop, and lets go at the end', async () => {
			const { page, close } = await open(address, { viewport: { width: 1360, height: 900 } });
			const count = await walk(page);
			expect(count).toBeGreaterThan(10);
			let left = false;
			for (let press = 0; press < count * 2 + 20 && !left; press += 1) {
				await page.keyboard.press('Tab');
				left = !(await page.evaluate(() => (globalThis as unknown as { walked: { step(): boolean } }).walked.step()));
			}
			expect(await page.evaluate(() => (globalThis as unknown as { walked: { end(): string[] } }).walked.end())).toEqual([]);
			expect(left).toBe(true);
			await close();
		});
	},
);

describe.each(LAYOUTS)('%s', (address) => {
	it('keeps to the width of the screen at 400 % zoom', async () => {
		const { page, close } = await open(address, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
		expect(await scrollsSideways(page)).toBe(false);
		// What stays in place while the text scrolls may not eat the little that is seen.
		const fixed = await page.evaluate(() =>
			[...document.body.querySelectorAll('*')]
				.filter((element) => {
					const { position, top, bottom } = getComputedStyle(element);
					return element.checkVisibility() && (position === 'fixed' || (position === 'sticky' && (top !== 'auto' || bottom !== 'auto')));
				})
				.map((element) => element.getBoundingClientRect().height / innerHeight)
				.filter((share) => share > 0.4),
		);
		expect(fixed).toEqual([]);
		await close();
	});

	it('bears wider letters, words, lines and paragraphs', async () => {
		const { page, close } = await open(address, { viewport: { width: 320, height: 800 } });
		await page.addStyleTag({
			content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
		});
		for (const width of [320, 800, 1360]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await scrollsSideways(page)).toBe(false);
			const cut = await page.evaluate(() =>
				[...document.body.querySelectorAll<HTMLElement>('*')]
					.filter((element) => {
						const { overflowX, overflowY, position } = getComputedStyle(element);
						const tooHigh = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 2;
						const tooWide = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 2;
						// Words for screen readers alone are cut on purpose.
						return (
							(tooHigh || tooWide) && !(position === 'absolute' && element.clientWidth <= 1) && element.closest('svg') === null && element.checkVisibility()
						);
					})
					.map((element) => `${element.tagName} ${element.className}`),
			);
			expect(cut).toEqual([]);
		}
		await close();
	});

	it('has targets of 44 pixels where a thumb goes; words in a sentence are let off', async () => {
		const { page, close } = await open(address);
		const small = await page.evaluate(() => {
			const problems: string[] = [];
			for (const element of document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input:not([type=hidden]), label:has(input)')) {
				if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.skip-link') !== null) continue;
				// A box to tick is pressed through its label.
				if (element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type) && element.closest('label') !== null) continue;
				const own = element.getBoundingClientRect();
				const cover = getComputedStyle(element, '::after');
				// A card is pressed anywhere.
				const { width, height } = cover.position === 'absolute' && cover.content !== 'none' ? (element.offsetParent ?? element).getBoundingClientRect() : own;
				const block = element.closest('p, li, dd, dt, td, th, figcaption, h1, h2, h3, h4');
				const inSentence = getComputedStyle(element).display === 'inline' && (block?.textContent ?? '').trim() !== (element.textContent ?? '').trim();
				if (!inSentence && (width < 43.5 || height < 43.5)) {
					problems.push(`${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}" ${Math.round(width)} x ${Math.round(height)}`);
				}
			}
			return [...new Set(problems)];
		});
		expect(small).toEqual([]);
		await close();
	});

	it('stands still for those who asked for it', async () => {
		const { page, close } = await open(address);
		const moving = await page.evaluate(() =>
			[...document.body.querySelectorAll('*')]
				.filter((element) => {
					const { transitionDuration, animationName } = getComputedStyle(element);
					return animationName !== 'none' || transitionDuration.split(', ').some((duration) => duration !== '0s');
				})
				.map((element) => element.outerHTML.slice(0, 80)),
		);
		expect(moving).toEqual([]);
		await close();
	});
});

describe('by ear', () => {
	it('the header names the home page, the ways around, and the search', async () => {
		const { page, close } = await open('/guide/dark-spots/', { viewport: { width: 1360, height: 900 } });
		const heard = await page.getByRole('banner').ariaSnapshot();
		expect(heard).toContain('link "Lys. the microneedling guide"');
		expect(heard).toContain('navigation "Main"');
		for (const link of ['Guide', 'Questions', 'Plan your course', 'Evidence']) expect(heard).toContain(`link "${link}"`);
		expect(heard).toMatch(/(?:link|button) "Search/);
		await close();
	});

	it('an article is one article: its way up, its answer, its contents and its sources have names', async () => {
		const { page, close } = await open('/guide/dark-spots/', { viewport: { width: 1360, height: 900 } });
		const main = page.getByRole('main');
		expect(await main.getByRole('navigation', { name: 'Breadcrumb' }).ariaSnapshot()).toMatch(/link "Guide"[\s\S]*link "Concerns"/);
		expect(await main.getByRole('navigation', { name: 'On this page' }).getByRole('link').count()).toBeGreaterThan(5);
		const heard = await main.getByRole('article').ariaSnapshot();
		expect(heard).toMatch(/heading "Can microneedling fade dark spots\?" \[level=1\]/);
		for (const name of ['region "In short"', 'region "Sources"', 'region "Questions people ask"', 'navigation "Previous and next article"']) {
			expect(heard).toContain(name);
		}
		expect(heard).toMatch(/img "[^"]{10,}"/);
		expect(heard).toMatch(/link "Source 1"/);
		await close();
	});

	it.each(LAYOUTS)('%s has one banner, one main part and one foot, and each way around has a name of its own', async (address) => {
		const { page, close } = await open(address, { viewport: { width: 1360, height: 900 } });
		for (const role of ['banner', 'main', 'contentinfo'] as const) expect(await page.getByRole(role).count()).toBe(1);
		const names = await page.getByRole('navigation').evaluateAll((all) => all.map((nav) => nav.getAttribute('aria-label')));
		expect(names).not.toContain(null);
		expect(new Set(names).size).toBe(names.length);
		expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
		await close();
	});

	it('the choice of colours is a group of three with a name', async () => {
		const { page, close } = await open('/about/');
		expect(await page.getByRole('group', { name: 'Colours' }).getByRole('radio').count()).toBe(3);
		await close();
	});
});
