import { readFileSync } from 'node:fs';
import { sync, type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { axeFindsInMain, expectNothingKeptOrSent, focused, onPaper, PLAN, toolPage } from '../../support/tool-page.ts';

/** As long as a plan can be. */
const LONGEST = 'plan=1&made=2026-11-23&for=dark-spots&from=2027-01-04&sessions=8&gap=8&peels=yes';

describe('the planner', () => {
	const tool = toolPage();

	it('is filled in and read by keyboard alone, sends nothing and stores nothing', async () => {
		await tool.open('/planner/');
		const before = tool.requests.length;
		await tool.page.getByLabel('What would you like to improve?').focus();
		await tool.page.keyboard.type('Acne');
		await tool.page.keyboard.press('Tab');
		await tool.page.keyboard.press('ArrowDown');
		await tool.page.keyboard.press('Tab');
		expect(await tool.page.getByLabel('Day of the event').evaluate((input) => input === document.activeElement)).toBe(true);
		await tool.page.keyboard.type('06122027');
		// Past the button that opens the browser's own calendar.
		while ((await focused(tool)) === 'planner-day') await tool.page.keyboard.press('Tab');
		expect(await focused(tool)).toBe('planner-consultation');
		while ((await focused(tool)) === 'planner-consultation') await tool.page.keyboard.press('Tab');
		expect(await focused(tool)).toBe('planner-sessions');
		expect(await tool.page.getByLabel('Sessions', { exact: true }).inputValue()).toBe('3');
		expect(await tool.page.getByLabel('Weeks between sessions').inputValue()).toBe('4');
		await tool.page.keyboard.press('Enter');

		expect(await focused(tool)).toBe('planner-result');
		expect(await tool.page.getByRole('heading', { level: 2, name: 'Acne scars: 3 sessions' }).isVisible()).toBe(true);
		const steps = await tool.page.locator('course-planner .plan-step-head').allInnerTexts();
		expect(steps).toEqual([
			'Session 1: Friday 15 January 2027',
			'Session 2: Friday 12 February 2027',
			'Session 3: Friday 12 March 2027',
			'Your event: Saturday 12 June 2027',
			'A fair time to judge begins: Saturday 12 June 2027',
		]);
		expect(await tool.page.getByRole('table', { name: 'January 2027' }).getByText('session 1').count()).toBe(1);
		expect(new URL(tool.page.url()).hash).toBe('#plan=1&made=2026-11-23&for=acne-scars&event=2027-06-12&sessions=3&gap=4&peels=no');
		await expectNothingKeptOrSent(tool, before);
		expect(await axeFindsInMain(tool)).toEqual([]);
	});

	it('says all that is wrong beside the fields, takes the focus there, and loses nothing', async () => {
		await tool.open('/planner/');
		await tool.page.getByLabel('Weeks between sessions').fill('12');
		await tool.page.getByRole('button', { name: 'Make my sketch' }).click();
		const summary = tool.page.getByRole('alert').filter({ hasText: 'Please look at this again' }).first();
		expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await summary.getByRole('link').allInnerTexts()).toEqual([
			'Choose what you would like to improve.',
			'Choose your first possible day.',
			'Type a whole number of sessions from 1 to 8.',
			'Type a gap in whole weeks from 2 to 8. Nothing outside that was used in a study or in our own plan.',
		]);
		const gap = tool.page.getByLabel('Weeks between sessions');
		expect(await gap.getAttribute('aria-invalid')).toBe('true');
		expect(await gap.getAttribute('aria-describedby')).toBe('planner-gap-hint planner-gap-problem');
		expect(await gap.inputValue()).toBe('12');
		await summary.getByRole('link').nth(3).press('Enter');
		expect(await focused(tool)).toBe('planner-gap');
		expect(new URL(tool.page.url()).hash).toBe('');
		expect(await axeFindsInMain(tool)).toEqual([]);
	});

	it('knows a typed day that does not exist from an empty one', async () => {
		await tool.open('/planner/');
		await tool.page.getByLabel('First possible day', { exact: true }).focus();
		await tool.page.keyboard.type('02312027');
		await tool.page.getByRole('button', { name: 'Make my sketch' }).click();
		expect(await tool.page.locator('#planner-day-problem').innerText()).toBe('This day does not exist. Choose your first possible day again.');
	});

	it('adds days to avoid, numbered, and removes them again', async () => {
		await tool.open('/planner/');
		await tool.page.getByRole('button', { name: 'Add days to avoid' }).press('Enter');
		await tool.page.getByRole('button', { name: 'Add days to avoid' }).press('Enter');
		const second = tool.page.getByRole('group', { name: 'Days to avoid 2' });
		await second.getByLabel('From').fill('2027-02-14');
		await second.getByLabel('To').fill('2027-02-01');
		await tool.page.getByRole('button', { name: 'Make my sketch' }).click();
		expect(await second.getByText('This day comes before the first of them.').isVisible()).toBe(true);
		await tool.page.getByRole('button', { name: 'Remove days to avoid 1' }).press('Enter');
		expect(await tool.page.getByRole('group', { name: 'Days to avoid 1' }).getByLabel('From').inputValue()).toBe('2027-02-14');
		expect(await tool.page.getByRole('group', { name: 'Days to avoid 2' }).count()).toBe(0);
	});

	it('opens a shared plan at the plan, with its form filled in', async () => {
		await tool.open(`/planner/#${PLAN}`);
		expect(await focused(tool)).toBe('planner-result');
		expect(await tool.page.locator('#planner-result').evaluate((heading) => heading.getBoundingClientRect().top)).toBeLessThan(900);
		expect(await tool.page.getByLabel('Day of the event').inputValue()).toBe('2027-06-12');
		expect(await tool.page.getByLabel('A chemical peel between sessions').isChecked()).toBe(true);
		expect(await tool.page.locator('course-planner .plan-step-head').allInnerTexts()).toEqual([
			'Session 1: Monday 30 November 2026',
			'Peel: Monday 21 December 2026',
			'Session 2: Monday 11 January 2027',
			'Session 3: Monday 22 February 2027',
			'Peel: Monday 15 March 2027',
			'Session 4: Monday 5 April 2027',
			'Your event: Saturday 12 June 2027',
			'A fair time to judge begins: Monday 5 July 2027',
		]);
		expect(await tool.page.locator('course-planner .plan-aim > b').allInnerTexts()).toEqual(['Fits', 'Fits', 'Does not fit']);
		expect(await tool.page.getByText('the result cannot be judged by then').isVisible()).toBe(true);
	});

	it('says of an old plan that its first day has passed, and of no other', async () => {
		const made = () => tool.page.locator('[data-part="made"]').innerText();
		await tool.open('/planner/#plan=1&made=2025-11-03&for=dark-spots&from=2025-12-01&sessions=4&gap=6&peels=no');
		expect(await made()).toBe('Made on Monday 3 November 2025. Monday 1 December 2025 has passed, so choose later days and make it again.');
		await tool.page.goto('about:blank');
		await tool.open('/planner/#plan=1&made=2026-11-03&for=dark-spots&from=2026-11-23&sessions=4&gap=6&peels=no');
		expect(await made(), 'its first session is today').toBe('Made on Tuesday 3 November 2026.');
	});

	it.each(['%E0%A4%A', PLAN.slice(0, 70)])('says what it cannot read behind the #: %s', async (fragment) => {
		await tool.open(`/planner/#${fragment}`);
		expect(await tool.page.locator('course-planner [role="status"]').first().innerText()).toMatch(/This address does not hold a plan|The plan in this address/);
		expect(await tool.page.locator('[data-part="result"]').first().isVisible()).toBe(false);
		expect(new URL(tool.page.url()).hash).toBe(`#${fragment}`);
	});

	it('does not read an anchor of the page as a plan', async () => {
		await tool.open('/planner/#main');
		expect(await tool.page.getByText('This address does not hold a plan').count()).toBe(0);
	});

	it('marks its days and no others in forced colours', async () => {
		await tool.page.emulateMedia({ forcedColors: 'active' });
		await tool.open(`/planner/#${PLAN}`);
		const looks = (day: string) =>
			tool.page
				.getByRole('table', { name: 'January 2027' })
				.first()
				.locator('.plan-day > span:first-child')
				.filter({ hasText: new RegExp(`^${day}$`) })
				.evaluate((span) => {
					const black = (colour: string) => colour === 'rgb(0, 0, 0)';
					const { borderColor, backgroundColor } = getComputedStyle(span);
					return { edge: black(borderColor), filled: black(backgroundColor) };
				});
		expect(await looks('11'), 'a session').toEqual({ edge: true, filled: true });
		expect(await looks('9'), 'a day like any other').toEqual({ edge: false, filled: false });
	});

	it('saves a calendar file that another library reads, on the right days in Auckland', async () => {
		await tool.open(`/planner/#${PLAN}`);
		const [download] = await Promise.all([tool.page.waitForEvent('download'), tool.page.getByRole('button', { name: 'Save to my calendar' }).click()]);
		expect(download.suggestedFilename()).toBe('microneedling-dark-spots.ics');
		const events = Object.values(sync.parseICS(readFileSync(await download.path(), 'utf8'))).filter((entry): entry is VEvent => entry?.type === 'VEVENT');
		const days = events.map((event) => [event.start.getFullYear(), event.start.getMonth() + 1, event.start.getDate()].join('-'));
		expect(days).toEqual(['2026-11-30', '2027-1-11', '2027-2-22', '2027-4-5', '2026-12-21', '2027-3-15', '2027-7-5']);
		expect(await tool.page.getByText('The calendar file is saved.').isVisible()).toBe(true);
	});

	it('hands the link of the plan to the mail program, or shows it where it may not be copied', async () => {
		await tool.open(`/planner/#${PLAN}`);
		const before = tool.requests.length;
		await tool.page.getByRole('button', { name: 'Send to someone' }).click();
		expect(await tool.page.getByRole('link', { name: 'By e-mail' }).getAttribute('href')).toContain(encodeURIComponent(`${tool.site.origin}/planner/#${PLAN}`));
		await tool.page.getByRole('button', { name: 'Copy the link' }).click();
		await tool.page.getByText(/^(?:The link is copied\.|Copy this link: )/).waitFor();
		expect(tool.requests.slice(before)).toEqual([]);
	});

	it('sends the plan that is shown, also after another was made or the address was changed by a jump within the page', async () => {
		await tool.open(`/planner/#${PLAN}`);
		await tool.page.getByRole('button', { name: 'Send to someone' }).click();
		await tool.page.getByRole('button', { name: 'Copy the link' }).click();
		const sent = tool.page.getByText(/^(?:The link is copied\.|Copy this link: )/);
		await sent.waitFor();
		await tool.page.getByLabel('Sessions', { exact: true }).fill('2');
		await tool.page.getByLabel('Sessions', { exact: true }).press('Enter');
		expect(await sent.isVisible(), 'said of the plan before').toBe(false);
		await tool.goToHash('#main');
		await tool.page.waitForURL(/sessions=2/);
		const mail = tool.page.getByRole('link', { name: 'By e-mail' });
		await mail.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
		await mail.click();
		expect(await mail.getAttribute('href')).toContain(encodeURIComponent(`#${PLAN.replace('sessions=4', 'sessions=2')}`));
	});

	it('answers for an event before a concern is chosen, from #event-in=5', async () => {
		await tool.open('/planner/#event-in=5');
		expect(await tool.page.getByLabel('Day of the event').inputValue()).toBe('2026-12-28');
		expect(await tool.page.getByText('There is time for 1 session to heal').isVisible()).toBe(true);
		await tool.page.getByLabel('What would you like to improve?').selectOption('Acne scars');
		await tool.page.getByRole('button', { name: 'Make my sketch' }).click();
		expect(await tool.page.locator('.plan-step-head').first().innerText()).toBe('Session 1: Monday 30 November 2026');
	});

	it('counts back from the very day that a search named, and from none that has passed', async () => {
		await tool.open('/planner/#event-on=2027-06-12');
		expect(await tool.page.getByLabel('Day of the event').inputValue()).toBe('2027-06-12');
		expect(await tool.page.getByText('Your event on Saturday 12 June 2027 is 28 weeks and 5 days away').isVisible()).toBe(true);
		await tool.page.goto('about:blank');
		await tool.open('/planner/#event-on=2026-11-23');
		expect(await tool.page.getByText('The day in this address is today or past').isVisible()).toBe(true);
	});

	it('answers that nothing fits, with advice and a way on, and nothing to keep', async () => {
		await tool.open('/planner/#plan=1&made=2026-11-23&for=acne-scars&event=2026-12-03&sessions=3&gap=4&peels=no');
		expect(await tool.page.getByRole('heading', { name: 'Nothing fits before Thursday 3 December 2026' }).isVisible()).toBe(true);
		expect(await tool.page.getByText('Don’t squeeze one in').isVisible()).toBe(true);
		expect(await tool.page.getByRole('button', { name: 'Save to my calendar' }).isVisible()).toBe(false);
		expect(await tool.page.locator('course-planner .plan-month:visible, cost-course:visible').count()).toBe(0);
		await tool.page.getByRole('button', { name: 'Plan for after the event' }).click();
		expect(await tool.page.locator('.plan-step-head').first().innerText()).toBe('Session 1: Friday 4 December 2026');
	});

	it('keeps the numbers that were typed when another concern is chosen, and replaces those that are usual', async () => {
		await tool.open('/planner/');
		const concern = tool.page.getByLabel('What would you like to improve?');
		const sessions = tool.page.getByLabel('Sessions', { exact: true });
		const gap = tool.page.getByLabel('Weeks between sessions');
		const numbers = async () => [await sessions.inputValue(), await gap.inputValue()];
		await concern.selectOption('Acne scars');
		expect(await numbers()).toEqual(['3', '4']);
		await sessions.fill('4');
		await concern.selectOption('Dark spots');
		expect(await numbers(), 'typed, also where it is what is usual').toEqual(['4', '4']);
		await concern.selectOption('Melasma');
		expect(await numbers()).toEqual(['4', '4']);
		await sessions.fill('');
		await concern.selectOption('Acne scars');
		expect(await numbers(), 'nothing is typed any more').toEqual(['3', '4']);
		await sessions.fill('6');
		await tool.goToHash('#plan=1&made=2026-11-23&for=acne-scars&from=2027-01-11&sessions=3&gap=4&peels=no');
		await tool.page.getByText('Session 3: Monday 8 March 2027').waitFor();
		await concern.selectOption('Dark spots');
		expect(await numbers(), 'a plan came with numbers that are usual').toEqual(['4', '4']);
	});

	it('marks the plan as outdated while the form asks for another', async () => {
		await tool.open(`/planner/#${PLAN}`);
		const old = tool.page.getByText('You have changed the form.');
		const save = tool.page.getByRole('button', { name: 'Save to my calendar' });
		expect(await old.isVisible()).toBe(false);
		await tool.page.getByLabel('Sessions', { exact: true }).fill('99');
		expect(await old.isVisible()).toBe(true);
		const said = tool.page.getByRole('status').filter({ has: old });
		expect(await said.innerText()).toMatch(
			/^You have changed the form\. Below is the sketch from before\. To save, print or send a sketch, make the new one\./,
		);
		for (const name of ['Save to my calendar', 'Send to someone', 'Take it to the consultation sheet', 'Keep my session days on this device'])
			expect(await tool.page.getByText(name).isVisible(), name).toBe(false);
		await tool.page.emulateMedia({ media: 'print' });
		expect(await old.isVisible(), 'on paper').toBe(true);
		await tool.page.emulateMedia({ media: null });
		await tool.page.getByLabel('Sessions', { exact: true }).fill('4');
		expect(await old.isVisible()).toBe(false);
		expect(await save.isVisible()).toBe(true);
		expect(await tool.page.locator('[inert]').count()).toBe(0);
	});

	it('marks the plan as outdated when an address asks for an event, and puts it back into the address once the form asks for it again', async () => {
		await tool.open(`/planner/#${PLAN}`);
		const save = tool.page.getByRole('button', { name: 'Save to my calendar' });
		await tool.goToHash('#event-in=5');
		await tool.page.getByText('You have changed the form.').waitFor();
		expect(await save.isVisible()).toBe(false);
		await tool.page.getByLabel('Day of the event').fill('2027-06-12');
		expect(await tool.page.locator('[inert]').count()).toBe(0);
		expect(new URL(tool.page.url()).hash).toBe(`#${PLAN}`);
	});

	it('adds up the course of the plan from a typed price', async () => {
		await tool.open(`/planner/#${PLAN}`);
		const cost = tool.page.locator('cost-course');
		await cost.getByLabel('Which price?').selectOption('A price that I type');
		await cost.getByLabel('Price that a clinic gave you').fill('179,50');
		await cost.getByRole('button', { name: 'Add it up' }).click();
		expect(await cost.locator('#plan-cost-price-problem').innerText()).toBe('Write the price with a point instead of a comma: 179.50.');
		await cost.getByLabel('Price that a clinic gave you').fill('£179.50');
		await cost.getByLabel('Price of one peel').fill('60');
		await cost.getByRole('button', { name: 'Add it up' }).click();
		expect(await cost.getByRole('row').allInnerTexts()).toEqual(['4 sessions at £179.50\t£718', '2 peels at £60\t£120', 'Together\t£838']);
	});

	it('prints the longest plan on two leaves, with the days and what to prepare, and nothing too small to read', async () => {
		await tool.open(`/planner/#${LONGEST}`);
		const { pages, text, smallest } = await onPaper(tool);
		expect(pages).toBeLessThanOrEqual(4);
		expect(smallest).toBeGreaterThan(10.9);
		for (const words of ['not a booking', 'Session 4', 'Before each session', 'Numbing cream of your own']) expect(text).toContain(words);
		expect(text).not.toContain('An example');
	});
});

describe('without script', () => {
	const tool = toolPage({ javaScriptEnabled: false });

	it('the planner shows a worked example, the figures and what to prepare, and no dead form', async () => {
		await tool.open('/planner/');
		expect(await tool.page.locator('noscript p').isVisible()).toBe(true);
		expect(await tool.page.getByRole('heading', { name: 'An example: a wedding on 12 June' }).isVisible()).toBe(true);
		expect(await tool.page.getByText('Friday 15 January 2027').first().isVisible()).toBe(true);
		expect(await tool.page.getByRole('group', { name: 'Sessions and gaps by concern' }).isVisible()).toBe(true);
		expect(await tool.page.locator('main :is(input, select, button):visible').count()).toBe(0);
	});
});
