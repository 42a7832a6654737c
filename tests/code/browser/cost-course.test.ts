import { describe, expect, it } from 'vitest';
import { axeFindsInMain, toolPage } from '../../support/tool-page.ts';

describe('the cost of a course', () => {
	const tool = toolPage();
	async function fillIn(price: string, sessions: string) {
		await tool.open('/guide/cost/');
		await tool.page.getByLabel('Which price?').selectOption('A price that I type');
		await tool.page.getByLabel('Price that a clinic gave you').fill(price);
		await tool.page.getByLabel('Sessions', { exact: true }).fill(sessions);
	}

	it('refuses another currency in words and keeps what was typed', async () => {
		const price = '€180';
		await fillIn(price, '4');
		await tool.page.getByRole('button', { name: 'Add it up' }).press('Enter');
		expect(await tool.page.locator('#cost-price-problem').innerText()).toBe('The sum is made in £. Type the price in £, without another currency’s sign.');
		expect(await tool.page.getByLabel('Price that a clinic gave you').inputValue()).toBe(price);
	});

	it('adds up line by line', async () => {
		await fillIn('180', '4');
		await tool.page.getByLabel('Consultation or test area').fill('45.50');
		await tool.page.getByLabel('Numbing cream').fill('5');
		await tool.page.getByLabel('Sunscreen and moisturiser').fill('10');
		await tool.page.keyboard.press('Enter');
		expect(await tool.page.locator('cost-course').getByRole('row').allInnerTexts()).toEqual([
			'4 sessions at £180\t£720',
			'Consultation or test area\t£45.50',
			'Numbing cream, 4 times at £5\t£20',
			'Sunscreen and moisturiser, 6 times at £10\t£60',
			'Together\t£845.50',
		]);
		expect(await axeFindsInMain(tool)).toEqual([]);
	});

	it('hides the sum once a figure in it has changed', async () => {
		await fillIn('180', '4');
		await tool.page.keyboard.press('Enter');
		const total = tool.page.locator('cost-course').getByText('£720').last();
		expect(await total.isVisible()).toBe(true);
		await tool.page.getByLabel('Sessions', { exact: true }).fill('6');
		expect(await total.isVisible()).toBe(false);
	});

	it('takes the price of a whole course once, whatever its sessions', async () => {
		await fillIn('480', '3');
		await tool.page.getByLabel('That price is for').selectOption('the whole course');
		await tool.page.getByLabel('Numbing cream').fill('5');
		await tool.page.keyboard.press('Enter');
		expect(await tool.page.locator('cost-course').getByRole('row').allInnerTexts()).toEqual([
			'The course, 3 sessions\t£480',
			'Numbing cream, 3 times at £5\t£15',
			'Together\t£495',
		]);
	});

	it('takes 0 for an extra, and says why the price of a peel is not in the sum of one session', async () => {
		await fillIn('180', '1');
		await tool.page.getByLabel('Price of one peel').fill('60');
		await tool.page.getByLabel('Numbing cream').fill('0');
		await tool.page.keyboard.press('Enter');
		expect(await tool.page.locator('cost-course').getByRole('row').allInnerTexts()).toEqual(['1 session at £180\t£180', 'Numbing cream\t£0', 'Together\t£180']);
		expect(await tool.page.getByText('The price of a peel is not counted').isVisible()).toBe(true);
	});
});

describe('without script', () => {
	const tool = toolPage({ javaScriptEnabled: false });

	it('the page says that there is a calculator, and shows none', async () => {
		await tool.open('/guide/cost/');
		expect(await tool.page.locator('noscript p').isVisible()).toBe(true);
		expect(await tool.page.locator('cost-course').isVisible()).toBe(false);
	});
});
