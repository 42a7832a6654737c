import { describe, expect, it } from 'vitest';
import { toolPage } from '../../support/tool-page.ts';

describe('the other choices', () => {
	const tool = toolPage();

	it('of a concern are narrowed to those that are ticked, three at most', async () => {
		await tool.open('/guide/alternatives/');
		await tool.page.locator('details[name="options"] > summary').first().click();
		const opened = tool.page.locator('details[name="options"][open]');
		const cards = opened.locator('.compare-card:visible');
		const all = await cards.count();
		const boxes = opened.getByRole('checkbox');
		await boxes.nth(0).check();
		await boxes.nth(1).check();
		expect(await cards.count()).toBe(2);
		await boxes.nth(2).check();
		expect(await opened.getByRole('status').innerText()).toBe(`3 of ${all} are shown. Untick one to choose another.`);
		expect(await boxes.nth(3).isDisabled()).toBe(true);
	});
});

describe('without script', () => {
	const tool = toolPage({ javaScriptEnabled: false });

	it('the other choices are all there, behind their concerns', async () => {
		await tool.open('/guide/alternatives/');
		await tool.page.locator('details[name="options"] > summary').first().click();
		expect(await tool.page.locator('.compare-card:visible').count()).toBeGreaterThan(2);
		expect(await tool.page.locator('compare-options input:visible').count()).toBe(0);
	});
});
