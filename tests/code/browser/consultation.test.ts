import { describe, expect, it } from 'vitest';
import { onPaper, PLAN, toolPage } from '../../support/tool-page.ts';

describe('the consultation sheet', () => {
	const tool = toolPage();

	it('prints questions, plan and self-check on two leaves, in letters that can be read', async () => {
		await tool.open(`/consultation/#${PLAN}`);
		await tool.page.getByRole('group', { name: 'Do you take a blood thinner?' }).getByLabel('Yes').check();
		await tool.page.getByRole('button', { name: 'Show my list' }).click();
		const { pages, text, smallest } = await onPaper(tool);
		expect(pages).toBeLessThanOrEqual(4);
		expect(smallest).toBeGreaterThan(10.9);
		for (const words of ['Ask A good answer A worrying answer What they said', 'Dark spots: ', 'Monday 11 January 2027', 'Blood thinners'])
			expect(text).toContain(words);
	});

	it('says how to bring a plan, and what is wrong with one', async () => {
		await tool.open('/consultation/');
		expect(await tool.page.getByText('No plan is here yet.').isVisible()).toBe(true);
		await tool.goToHash('#plan=1&gap=99');
		expect(await tool.page.getByText('The plan in this address is incomplete').isVisible()).toBe(true);
		expect((await onPaper(tool)).text).not.toContain('Your plan');
	});

	it('is reached from the planner with the plan, and leads back to it', async () => {
		await tool.open(`/planner/#${PLAN}`);
		await tool.page.getByRole('link', { name: 'Take it to the consultation sheet' }).click();
		await tool.page.getByText('Dark spots: 4 sessions').waitFor();
		await tool.goToHash('#main');
		await tool.page.waitForURL(/#plan=1/);
		await tool.page.getByRole('link', { name: 'Change it in the planner' }).click();
		// The field is there before its script has filled it in.
		await expect.poll(() => tool.page.getByLabel('Day of the event').inputValue()).toBe('2027-06-12');
	});
});

describe('without script', () => {
	const tool = toolPage({ javaScriptEnabled: false });

	it('the consultation sheet shows and prints its questions', async () => {
		await tool.open('/consultation/');
		expect(await tool.page.getByText('What could go wrong, how often have you seen it').isVisible()).toBe(true);
		expect(await tool.page.locator('main input:visible').count()).toBe(0);
		expect((await onPaper(tool)).pages).toBeLessThanOrEqual(2);
	});
});
