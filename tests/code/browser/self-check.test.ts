import { describe, expect, it } from 'vitest';
import { axeFindsInMain, expectNothingKeptOrSent, focused, onPaper, toolPage } from '../../support/tool-page.ts';

describe('the self-check', () => {
	const tool = toolPage();

	it('is answered by keyboard and gives a list, red flags first, with reasons and sources; never a yes', async () => {
		await tool.open('/self-check/');
		const before = tool.requests.length;
		await tool.page.getByRole('group', { name: 'Is the skin you want treated infected now?' }).getByLabel('Yes').focus();
		await tool.page.keyboard.press('ArrowRight');
		await tool.page.keyboard.press('Tab');
		await tool.page.keyboard.press('Space');
		await tool.page.getByRole('group', { name: 'Do you take a blood thinner?' }).getByLabel('Yes').check();
		await tool.page.getByRole('button', { name: 'Show my list' }).press('Enter');
		expect(await focused(tool)).toBe('self-check-result');
		expect(await tool.page.getByRole('heading', { name: 'A list to bring, not a decision' }).isVisible()).toBe(true);
		expect(await tool.page.locator('.check-group h3').allInnerTexts()).toEqual([
			'Red flags: settle these before anything else',
			'See a doctor first',
			'Fine',
			'Not answered: ask about these',
		]);
		const redFlag = tool.page.locator('.check-group').first();
		expect(await redFlag.innerText()).toContain('Wait until it has healed');
		expect(await redFlag.getByRole('link').first().getAttribute('href')).toMatch(/^\/evidence\/#/);
		expect(await tool.page.getByText('2 answers need attention before any session.').isVisible()).toBe(true);
		expect(new URL(tool.page.url()).hash).toBe('');
		await expectNothingKeptOrSent(tool, before);
		expect(await axeFindsInMain(tool)).toEqual([]);
	});

	it('counts beside the questions what is answered, and leads to the list from there', async () => {
		await tool.open('/self-check/');
		const side = tool.page.getByRole('complementary', { name: 'Your list so far' });
		const counted = async () => (await side.innerText()).replaceAll(/\s+/g, ' ');
		expect(await counted()).toContain('0 of 26 answered');
		await tool.page.getByRole('group', { name: 'Is the skin you want treated infected now?' }).getByLabel('Yes').check();
		await tool.page.getByRole('group', { name: 'Is that skin sunburnt or freshly tanned?' }).getByLabel('Yes').check();
		expect(await counted()).toContain('2 of 26 answered 1 Red flag 1 Wait');
		await side.getByRole('button', { name: 'See the list so far' }).click();
		expect(await focused(tool)).toBe('self-check-result');
		await tool.page.getByRole('button', { name: 'Clear my answers' }).click();
		await tool.page.getByText('0 of 26 answered').waitFor();
	});

	it('says that nothing standing out is not a yes', async () => {
		await tool.open('/self-check/');
		await tool.page.getByRole('group', { name: 'Is that skin sunburnt or freshly tanned?' }).getByLabel('No', { exact: true }).check();
		await tool.page.getByRole('button', { name: 'Show my list' }).click();
		expect(await tool.page.locator('[data-part="summary"]').innerText()).toContain('That is not a yes');
	});

	it('asks for an answer when none was given, and forgets all on "Clear"', async () => {
		await tool.open('/self-check/');
		await tool.page.getByRole('button', { name: 'Show my list' }).click();
		expect(await tool.page.getByRole('link', { name: 'Answer at least one question. Begin with the red flags.' }).isVisible()).toBe(true);
		await tool.page.getByLabel('Yes').first().check();
		await tool.page.getByRole('button', { name: 'Show my list' }).click();
		await tool.page.getByRole('button', { name: 'Clear my answers' }).click();
		expect(await tool.page.locator('self-check input:checked').count()).toBe(0);
		expect(await tool.page.getByRole('heading', { name: 'A list to bring, not a decision' }).isVisible()).toBe(false);
	});

	it('has forgotten all when a reader comes back to a new copy of the page', async () => {
		await tool.open('/self-check/');
		await tool.page.getByLabel('Yes').first().check();
		await tool.open('/privacy/');
		await tool.page.goBack({ waitUntil: 'load' });
		await tool.page.evaluate(() => new Promise((done) => setTimeout(done)));
		expect(await tool.page.locator('self-check input:checked').count()).toBe(0);
		await tool.page.getByLabel('Yes').first().check();
		await tool.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
		expect(await tool.page.locator('self-check input:checked').count(), 'answered before all of the page had come').toBe(1);
	});

	it('prints what needs a word, and neither the questions nor what is fine', async () => {
		await tool.open('/self-check/');
		await tool.page.getByRole('group', { name: 'Is that skin sunburnt or freshly tanned?' }).getByLabel('Yes').check();
		await tool.page.getByRole('group', { name: 'Do you take a blood thinner?' }).getByLabel('No', { exact: true }).check();
		await tool.page.getByRole('button', { name: 'Show my list' }).click();
		const { pages, text, smallest } = await onPaper(tool);
		expect(pages).toBe(1);
		expect(smallest).toBeGreaterThan(10.9);
		expect(text).toContain('Wait until it has fully settled');
		expect(text).not.toContain('Are you under 22?');
		expect(text).not.toContain('Blood thinners');
	});
});

describe('without script', () => {
	const tool = toolPage({ javaScriptEnabled: false });

	it('the self-check shows every question with what each answer means', async () => {
		await tool.open('/self-check/');
		const rows = tool.page.getByRole('row').filter({ hasText: 'Not sure' });
		expect(await rows.count()).toBeGreaterThan(20);
		expect(await tool.page.locator('main input:visible').count()).toBe(0);
	});
});
