import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFinds } from '../../support/axe.ts';
import { browserSession } from '../../support/browser-session.ts';
import { LAYOUTS } from '../../support/layouts.ts';
import { serveWithoutHeaders } from '../../support/server.ts';
import { layoutWidths, scrollsSideways } from '../../support/widths.ts';

const session = browserSession(() => serveWithoutHeaders());

let page: Page;
const errors: string[] = [];

beforeAll(async () => {
	page = await session.browser.newPage({ reducedMotion: 'reduce' });
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => message.type() === 'error' && !message.text().includes('404') && errors.push(message.text()));
});

afterAll(() => page.close());

/** One visit a layout: each test looks at the same page in another way, and leaves it as it was. */
describe.each(LAYOUTS)('%s', (address) => {
	beforeAll(async () => {
		errors.length = 0;
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(session.site.origin + address);
	});

	it('has nothing for axe to find in light, dark and forced colours', async () => {
		expect(await axeFinds(page)).toEqual([]);
		expect(errors).toEqual([]);
	});

	it('has targets of 44 pixels where a thumb goes; words in a sentence are let off', async () => {
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
	});

	it('has no motion where a reader wants none', async () => {
		const moving = await page.evaluate(() =>
			[...document.body.querySelectorAll('*')]
				.filter((element) => {
					const { transitionDuration, animationName } = getComputedStyle(element);
					return animationName !== 'none' || transitionDuration.split(', ').some((duration) => duration !== '0s');
				})
				.map((element) => element.outerHTML.slice(0, 80)),
		);
		expect(moving).toEqual([]);
	});

	it('never scrolls sideways where one of its layouts is at its narrowest', async () => {
		const wide: number[] = [];
		for (const width of await layoutWidths(page)) {
			await page.setViewportSize({ width, height: 800 });
			if (await scrollsSideways(page)) wide.push(width);
		}
		expect(wide).toEqual([]);
	});

	it('keeps to the width of the screen at 400 % zoom', async () => {
		await page.setViewportSize({ width: 320, height: 256 });
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
	});

	it('cuts nothing off where letters, words, lines and paragraphs are set wider', async () => {
		const style = await page.addStyleTag({
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
		await style.evaluate((element) => (element as HTMLStyleElement).remove());
	});
});
