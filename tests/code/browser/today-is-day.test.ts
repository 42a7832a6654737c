import { describe, expect, it } from 'vitest';
import { expectNothingKeptOrSent, toolPage } from '../../support/tool-page.ts';

describe('today is day', () => {
	const tool = toolPage();

	const cards = () => tool.page.locator('[data-card]:visible').evaluateAll((shown) => shown.map((card) => card.querySelector('h3')?.textContent));
	const urgencies = () =>
		tool.page.locator('[data-card]:visible [data-urgency]').evaluateAll((groups) => groups.map((group) => group.getAttribute('data-urgency')));

	it('shows the one day that is pressed, in large print, what is normal first and then the signs by urgency', async () => {
		await tool.open('/guide/healing-timeline/');
		const size = () =>
			tool.page
				.locator('[data-card="2"] li')
				.first()
				.evaluate((row) => Number.parseFloat(getComputedStyle(row).fontSize));
		const usual = await size();
		expect((await cards()).length).toBeGreaterThan(5);
		await tool.page.getByRole('group', { name: 'Today is day' }).evaluate((group) => {
			group.scrollIntoView();
		});
		await tool.page.getByRole('button', { name: 'Day 2', exact: true }).click();
		expect(await cards()).toEqual(['Day 2']);
		expect(await urgencies()).toEqual(['normal', 'emergency', 'today', 'book', 'clinic']);
		expect(await size()).toBeGreaterThan(usual * 1.15);
		// What the reader asked for is on the screen, not below it.
		await expect.poll(async () => (await tool.page.locator('[data-card="2"]').boundingBox())?.y).toBeLessThan(900);
		expect(await tool.page.getByRole('button', { name: 'Day 2', exact: true }).getAttribute('aria-pressed')).toBe('true');
		expect(await tool.page.locator('today-is-day [aria-pressed="true"]').count()).toBe(1);
		await tool.page.getByRole('button', { name: 'All days' }).click();
		expect((await cards()).length).toBeGreaterThan(5);
	});

	it('is pressed by keyboard, says so, stores nothing and sends nothing', async () => {
		await tool.open('/guide/healing-timeline/');
		const before = tool.requests.length;
		await tool.page.getByRole('button', { name: 'Day 0, the session' }).focus();
		for (let step = 0; step < 4; step++) await tool.page.keyboard.press('Tab');
		await tool.page.keyboard.press('Enter');
		expect(await cards()).toEqual(['Days 4 to 7']);
		expect(await tool.page.locator('today-is-day > [role="status"]').innerText()).toBe('Showing Days 4 to 7 alone.');
		await tool.page.keyboard.press('Shift+Tab');
		await tool.page.keyboard.press('Space');
		expect(await cards()).toEqual(['Day 3']);
		await expectNothingKeptOrSent(tool, before);
	});

	it('opens at the day again when a link names the one that the address has already', async () => {
		await tool.open('/guide/healing-timeline/#today-2');
		await tool.page.getByRole('button', { name: 'All days' }).click();
		await tool.page.evaluate(() => {
			scrollTo(0, 0);
			const link = document.createElement('a');
			link.href = '#today-2';
			link.click();
		});
		await tool.page.waitForFunction(() => document.querySelector('[data-card="3"]')?.checkVisibility() === false);
		expect(await cards()).toEqual(['Day 2']);
	});

	it('opens at the day that an address names, and needs no sideways scrolling at 320 pixels', async () => {
		await tool.page.setViewportSize({ width: 320, height: 256 });
		await tool.open('/guide/healing-timeline/#today-10');
		expect(await cards()).toEqual(['Week 2']);
		// A result of the search may name another day of the page that is open.
		await tool.goToHash('#today-2');
		await tool.page.waitForFunction(() => document.querySelector('[data-card="2"]')?.checkVisibility() === true);
		expect(await cards()).toEqual(['Day 2']);
		expect(await tool.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
});

describe('without script', () => {
	const tool = toolPage({ javaScriptEnabled: false });

	it('the days are one below the other, with nothing to press', async () => {
		await tool.open('/guide/healing-timeline/');
		const days = await tool.page.locator('[data-card]:visible h3').allInnerTexts();
		expect(days.slice(0, 3)).toEqual(['Day 0, the session', 'Day 1', 'Day 2']);
		expect(await tool.page.locator('today-is-day :is(button, input, summary):visible').count()).toBe(0);
	});
});
