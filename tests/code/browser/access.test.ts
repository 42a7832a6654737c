import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserSession, openPage } from '../../support/browser-session.ts';
import { serveWithoutHeaders } from '../../support/server.ts';

const session = browserSession(() => serveWithoutHeaders());
const WIDE = { viewport: { width: 1360, height: 900 }, reducedMotion: 'reduce' } as const;

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
		it('reaches everything with Tab, shows a ring at each stop, and leaves the page at the end', async () => {
			const { page, close } = await openPage(session, address, WIDE);
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

describe('by ear', () => {
	it('the header names the home page, the ways around, and the search', async () => {
		const { page, close } = await openPage(session, '/guide/dark-spots/', WIDE);
		const heard = await page.getByRole('banner').ariaSnapshot();
		expect(heard).toContain('link "Lys. the microneedling guide"');
		expect(heard).toContain('navigation "Main"');
		for (const link of ['Guide', 'Questions', 'Plan your course', 'Evidence']) expect(heard).toContain(`link "${link}"`);
		expect(heard).toMatch(/(?:link|button) "Search/);
		await close();
	});

	it('an article is one article: its way up, its answer, its contents and its sources have names', async () => {
		const { page, close } = await openPage(session, '/guide/dark-spots/', WIDE);
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

	it('the choice of colours is a group of three with a name', async () => {
		const { page, close } = await openPage(session, '/about/');
		expect(await page.getByRole('group', { name: 'Colours' }).getByRole('radio').count()).toBe(3);
		await close();
	});
});
