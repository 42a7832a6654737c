import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { sync, type VEvent } from 'node-ical';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sharedChromium } from '../../support/chromium.ts';
import { readPaper } from '../../support/paper.ts';
import { serveWithoutHeaders, type Serving } from '../../support/server.ts';

/** What the published site will be as strict as, and stricter: nothing is parsed from text, no style attribute is set, nothing is sent. */
const STRICT = {
	'content-security-policy':
		"default-src 'none'; script-src 'self' 'unsafe-inline'; style-src-elem 'self' 'unsafe-inline'; style-src-attr 'none'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types offline-copy",
};

let browser: Browser;
let site: Serving;
let page: Page;
let errors: string[];
let requests: string[];
let close: () => Promise<void>;

beforeAll(async () => {
	[browser, site] = await Promise.all([sharedChromium(), serveWithoutHeaders({ headers: STRICT })]);
});

afterAll(async () => {
	await site.close();
});

async function start(options: BrowserContextOptions = {}) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: 'Pacific/Auckland', ...options });
	page = await context.newPage();
	close = () => context.close();
	errors = [];
	requests = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	page.on('request', (request) => !request.url().endsWith('/favicon.svg') && requests.push(request.url()));
	await page.clock.setFixedTime(new Date('2026-11-23T09:00:00+13:00'));
}

const open = (address: string) => page.goto(site.origin + address);
const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
const stored = () => page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]);

async function axeFinds() {
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: typeof axe }).axe.run('main', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

const printed = async () => readPaper(new Uint8Array(await page.pdf({ format: 'A4' })));

const PLAN = 'plan=1&made=2026-11-23&for=dark-spots&event=2027-06-12&sessions=4&gap=6&peels=yes&avoid=2027-02-01/2027-02-14';

/** As long as a plan can be. */
const LONGEST = 'plan=1&made=2026-11-23&for=dark-spots&from=2027-01-04&sessions=8&gap=8&peels=yes';

describe('with script', () => {
	beforeEach(() => start());
	afterEach(async () => {
		expect(errors).toEqual([]);
		await close();
	});

	describe('the planner', () => {
		it('is filled in and read by keyboard alone, sends nothing and stores nothing', async () => {
			await open('/planner/');
			const before = requests.length;
			await page.getByLabel('What would you like to improve?').focus();
			await page.keyboard.type('Acne');
			await page.keyboard.press('Tab');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Tab');
			expect(await page.getByLabel('Day of the event').evaluate((input) => input === document.activeElement)).toBe(true);
			await page.keyboard.type('06122027');
			// Past the button that opens the browser's own calendar.
			while ((await focused()) === 'planner-day') await page.keyboard.press('Tab');
			expect(await focused()).toBe('planner-consultation');
			while ((await focused()) === 'planner-consultation') await page.keyboard.press('Tab');
			expect(await focused()).toBe('planner-sessions');
			expect(await page.getByLabel('Sessions', { exact: true }).inputValue()).toBe('3');
			expect(await page.getByLabel('Weeks between sessions').inputValue()).toBe('4');
			await page.keyboard.press('Enter');

			expect(await focused()).toBe('planner-result');
			expect(await page.getByRole('heading', { level: 2, name: 'Acne scars: 3 sessions' }).isVisible()).toBe(true);
			const steps = await page.locator('course-planner .plan-step-head').allInnerTexts();
			expect(steps).toEqual([
				'Session 1: Friday 15 January 2027',
				'Session 2: Friday 12 February 2027',
				'Session 3: Friday 12 March 2027',
				'Your event: Saturday 12 June 2027',
				'A fair time to judge begins: Saturday 12 June 2027',
			]);
			expect(await page.getByRole('table', { name: 'January 2027' }).getByText('session 1').count()).toBe(1);
			expect(new URL(page.url()).hash).toBe('#plan=1&made=2026-11-23&for=acne-scars&event=2027-06-12&sessions=3&gap=4&peels=no');
			expect(requests.slice(before)).toEqual([]);
			expect(await stored()).toEqual([0, 0, '', 0]);
			expect(await axeFinds()).toEqual([]);
		});

		it('says all that is wrong beside the fields, takes the focus there, and loses nothing', async () => {
			await open('/planner/');
			await page.getByLabel('Weeks between sessions').fill('12');
			await page.getByRole('button', { name: 'Make my sketch' }).click();
			const summary = page.getByRole('alert').filter({ hasText: 'Please look at this again' }).first();
			expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
			expect(await summary.getByRole('link').allInnerTexts()).toEqual([
				'Choose what you would like to improve.',
				'Choose your first possible day.',
				'Type a whole number of sessions from 1 to 8.',
				'Type a gap in whole weeks from 2 to 8. Nothing outside that was used in a study or in our own plan.',
			]);
			const gap = page.getByLabel('Weeks between sessions');
			expect(await gap.getAttribute('aria-invalid')).toBe('true');
			expect(await gap.getAttribute('aria-describedby')).toBe('planner-gap-hint planner-gap-problem');
			expect(await gap.inputValue()).toBe('12');
			await summary.getByRole('link').nth(3).press('Enter');
			expect(await focused()).toBe('planner-gap');
			expect(new URL(page.url()).hash).toBe('');
			expect(await axeFinds()).toEqual([]);
		});

		it('knows a typed day that does not exist from an empty one', async () => {
			await open('/planner/');
			await page.getByLabel('First possible day', { exact: true }).focus();
			await page.keyboard.type('02312027');
			await page.getByRole('button', { name: 'Make my sketch' }).click();
			expect(await page.locator('#planner-day-problem').innerText()).toBe('This day does not exist. Choose your first possible day again.');
		});

		it('takes days to avoid, named by their place, and lets go of them again', async () => {
			await open('/planner/');
			await page.getByRole('button', { name: 'Add days to avoid' }).press('Enter');
			await page.getByRole('button', { name: 'Add days to avoid' }).press('Enter');
			const second = page.getByRole('group', { name: 'Days to avoid 2' });
			await second.getByLabel('From').fill('2027-02-14');
			await second.getByLabel('To').fill('2027-02-01');
			await page.getByRole('button', { name: 'Make my sketch' }).click();
			expect(await second.getByText('This day comes before the first of them.').isVisible()).toBe(true);
			await page.getByRole('button', { name: 'Remove days to avoid 1' }).press('Enter');
			expect(await page.getByRole('group', { name: 'Days to avoid 1' }).getByLabel('From').inputValue()).toBe('2027-02-14');
			expect(await page.getByRole('group', { name: 'Days to avoid 2' }).count()).toBe(0);
		});

		it('opens a shared plan at the plan, with its form filled in', async () => {
			await open(`/planner/#${PLAN}`);
			expect(await focused()).toBe('planner-result');
			expect(await page.locator('#planner-result').evaluate((heading) => heading.getBoundingClientRect().top)).toBeLessThan(900);
			expect(await page.getByLabel('Day of the event').inputValue()).toBe('2027-06-12');
			expect(await page.getByLabel('A chemical peel between sessions').isChecked()).toBe(true);
			expect(await page.locator('course-planner .plan-step-head').allInnerTexts()).toEqual([
				'Session 1: Monday 30 November 2026',
				'Peel: Monday 21 December 2026',
				'Session 2: Monday 11 January 2027',
				'Session 3: Monday 22 February 2027',
				'Peel: Monday 15 March 2027',
				'Session 4: Monday 5 April 2027',
				'Your event: Saturday 12 June 2027',
				'A fair time to judge begins: Monday 5 July 2027',
			]);
			expect(await page.locator('course-planner .plan-aim > b').allInnerTexts()).toEqual(['Fits', 'Fits', 'Does not fit']);
			expect(await page.getByText('the result cannot be judged by then').isVisible()).toBe(true);
		});

		it.each(['%E0%A4%A', PLAN.slice(0, 70)])('says what it cannot read behind the #: %s', async (fragment) => {
			await open(`/planner/#${fragment}`);
			expect(await page.locator('course-planner [role="status"]').first().innerText()).toMatch(/This address does not hold a plan|The plan in this address/);
			expect(await page.locator('[data-part="result"]').first().isVisible()).toBe(false);
			expect(new URL(page.url()).hash).toBe(`#${fragment}`);
		});

		it('takes no anchor of the page for a plan', async () => {
			await open('/planner/#main');
			expect(await page.getByText('This address does not hold a plan').count()).toBe(0);
		});

		it('marks its days and no others in forced colours', async () => {
			await page.emulateMedia({ forcedColors: 'active' });
			await open(`/planner/#${PLAN}`);
			const looks = (day: string) =>
				page
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
			await open(`/planner/#${PLAN}`);
			const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save to my calendar' }).click()]);
			expect(download.suggestedFilename()).toBe('microneedling-dark-spots.ics');
			const events = Object.values(sync.parseICS(readFileSync(await download.path(), 'utf8'))).filter((entry): entry is VEvent => entry?.type === 'VEVENT');
			const days = events.map((event) => [event.start.getFullYear(), event.start.getMonth() + 1, event.start.getDate()].join('-'));
			expect(days).toEqual(['2026-11-30', '2027-1-11', '2027-2-22', '2027-4-5', '2026-12-21', '2027-3-15', '2027-7-5']);
			expect(await page.getByText('The calendar file is saved.').isVisible()).toBe(true);
		});

		it('hands the link of the plan to the mail program, or shows it where it may not be copied', async () => {
			await open(`/planner/#${PLAN}`);
			const before = requests.length;
			await page.getByRole('button', { name: 'Send to someone' }).click();
			expect(await page.getByRole('link', { name: 'By e-mail' }).getAttribute('href')).toContain(encodeURIComponent(`${site.origin}/planner/#${PLAN}`));
			await page.getByRole('button', { name: 'Copy the link' }).click();
			await page.getByText(/^(?:The link is copied\.|Copy this link: )/).waitFor();
			expect(requests.slice(before)).toEqual([]);
		});

		it('answers for an event before a concern is chosen, from #event-in=5', async () => {
			await open('/planner/#event-in=5');
			expect(await page.getByLabel('Day of the event').inputValue()).toBe('2026-12-28');
			expect(await page.getByText('There is time for 1 session to heal').isVisible()).toBe(true);
			await page.getByLabel('What would you like to improve?').selectOption('Acne scars');
			await page.getByRole('button', { name: 'Make my sketch' }).click();
			expect(await page.locator('.plan-step-head').first().innerText()).toBe('Session 1: Monday 30 November 2026');
		});

		it('answers that nothing fits, with advice and a way on, and nothing to keep', async () => {
			await open('/planner/#plan=1&made=2026-11-23&for=acne-scars&event=2026-12-03&sessions=3&gap=4&peels=no');
			expect(await page.getByRole('heading', { name: 'Nothing fits before Thursday 3 December 2026' }).isVisible()).toBe(true);
			expect(await page.getByText('Don’t squeeze one in').isVisible()).toBe(true);
			expect(await page.getByRole('button', { name: 'Save to my calendar' }).isVisible()).toBe(false);
			expect(await page.locator('course-planner .plan-month:visible, cost-course:visible').count()).toBe(0);
			await page.getByRole('button', { name: 'Plan from the day after it' }).click();
			expect(await page.locator('.plan-step-head').first().innerText()).toBe('Session 1: Friday 4 December 2026');
		});

		it('marks the plan as the one from before while its form asks for another', async () => {
			await open(`/planner/#${PLAN}`);
			const old = page.getByText('You have changed the form.');
			const save = page.getByRole('button', { name: 'Save to my calendar' });
			expect(await old.isVisible()).toBe(false);
			await page.getByLabel('Sessions', { exact: true }).fill('99');
			expect(await old.isVisible()).toBe(true);
			expect(await page.locator('[data-of-a-plan][inert]').filter({ has: save }).count(), 'cannot be reached').toBe(1);
			await page.getByLabel('Sessions', { exact: true }).fill('4');
			expect(await old.isVisible()).toBe(false);
			expect(await page.locator('[inert]').count()).toBe(0);
		});

		it('adds up the course of the plan from a typed price', async () => {
			await open(`/planner/#${PLAN}`);
			const cost = page.locator('cost-course');
			await cost.getByLabel('Which price?').selectOption('A price that I type');
			await cost.getByLabel('Price of one session').fill('179,50');
			await cost.getByRole('button', { name: 'Add it up' }).click();
			expect(await cost.locator('#plan-cost-price-problem').innerText()).toBe('Write the price with a point instead of a comma: 179.50.');
			await cost.getByLabel('Price of one session').fill('£179.50');
			await cost.getByLabel('Price of one peel').fill('60');
			await cost.getByRole('button', { name: 'Add it up' }).click();
			expect(await cost.getByRole('row').allInnerTexts()).toEqual(['4 sessions at £179.50\t£718', '2 peels at £60\t£120', 'Together\t£838']);
		});

		it('prints the longest plan on two leaves, with the days and what to prepare, and nothing too small to read', async () => {
			await open(`/planner/#${LONGEST}`);
			const { pages, text, smallest } = await printed();
			expect(pages).toBeLessThanOrEqual(4);
			expect(smallest).toBeGreaterThan(10.9);
			for (const words of ['not a booking', 'Session 4', 'Before each session', 'Numbing cream of your own']) expect(text).toContain(words);
			expect(text).not.toContain('An example');
		});
	});

	describe('the self-check', () => {
		it('is answered by keyboard and gives a list, red flags first, with reasons and sources; never a yes', async () => {
			await open('/self-check/');
			const before = requests.length;
			await page.getByRole('group', { name: 'Is the skin you want treated infected now?' }).getByLabel('Yes').focus();
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Space');
			await page.getByRole('group', { name: 'Do you take a blood thinner?' }).getByLabel('Yes').check();
			await page.getByRole('button', { name: 'Show my list' }).press('Enter');
			expect(await focused()).toBe('self-check-result');
			expect(await page.getByRole('heading', { name: 'A list to bring, not a decision' }).isVisible()).toBe(true);
			expect(await page.locator('.check-group h3').allInnerTexts()).toEqual([
				'Red flags: settle these before anything else',
				'See a doctor first',
				'Fine',
				'Not answered: ask about these',
			]);
			const redFlag = page.locator('.check-group').first();
			expect(await redFlag.innerText()).toContain('Wait until it has healed');
			expect(await redFlag.getByRole('link').first().getAttribute('href')).toMatch(/^\/evidence\/#/);
			expect(await page.getByText('2 answers need attention before any session.').isVisible()).toBe(true);
			expect(new URL(page.url()).hash).toBe('');
			expect(requests.slice(before)).toEqual([]);
			expect(await stored()).toEqual([0, 0, '', 0]);
			expect(await axeFinds()).toEqual([]);
		});

		it('counts beside the questions what is answered, and leads to the list from there', async () => {
			await open('/self-check/');
			const side = page.getByRole('complementary', { name: 'Your list so far' });
			const counted = async () => (await side.innerText()).replaceAll(/\s+/g, ' ');
			expect(await counted()).toContain('0 of 26 answered');
			await page.getByRole('group', { name: 'Is the skin you want treated infected now?' }).getByLabel('Yes').check();
			await page.getByRole('group', { name: 'Is that skin sunburnt or freshly tanned?' }).getByLabel('Yes').check();
			expect(await counted()).toContain('2 of 26 answered 1 red flag 1 Wait');
			await side.getByRole('button', { name: 'See the list so far' }).click();
			expect(await focused()).toBe('self-check-result');
			await page.getByRole('button', { name: 'Clear my answers' }).click();
			await page.getByText('0 of 26 answered').waitFor();
		});

		it('says that nothing standing out is not a yes', async () => {
			await open('/self-check/');
			await page.getByRole('group', { name: 'Is that skin sunburnt or freshly tanned?' }).getByLabel('No', { exact: true }).check();
			await page.getByRole('button', { name: 'Show my list' }).click();
			expect(await page.locator('[data-part="summary"]').innerText()).toContain('That is not a yes');
		});

		it('asks for an answer when none was given, and forgets all on "Clear"', async () => {
			await open('/self-check/');
			await page.getByRole('button', { name: 'Show my list' }).click();
			expect(await page.getByRole('link', { name: 'Answer at least one question. Begin with the red flags.' }).isVisible()).toBe(true);
			await page.getByLabel('Yes').first().check();
			await page.getByRole('button', { name: 'Show my list' }).click();
			await page.getByRole('button', { name: 'Clear my answers' }).click();
			expect(await page.locator('self-check input:checked').count()).toBe(0);
			expect(await page.getByRole('heading', { name: 'A list to bring, not a decision' }).isVisible()).toBe(false);
		});

		it('prints what needs a word, and neither the questions nor what is fine', async () => {
			await open('/self-check/');
			await page.getByRole('group', { name: 'Is that skin sunburnt or freshly tanned?' }).getByLabel('Yes').check();
			await page.getByRole('group', { name: 'Do you take a blood thinner?' }).getByLabel('No', { exact: true }).check();
			await page.getByRole('button', { name: 'Show my list' }).click();
			const { pages, text, smallest } = await printed();
			expect(pages).toBe(1);
			expect(smallest).toBeGreaterThan(10.9);
			expect(text).toContain('Wait until it has fully settled');
			expect(text).not.toContain('Are you under 22?');
			expect(text).not.toContain('Blood thinners');
		});
	});

	describe('the consultation sheet', () => {
		it('prints questions, plan and self-check on two leaves, in letters that can be read', async () => {
			await open(`/consultation/#${PLAN}`);
			await page.getByRole('group', { name: 'Do you take a blood thinner?' }).getByLabel('Yes').check();
			await page.getByRole('button', { name: 'Show my list' }).click();
			const { pages, text, smallest } = await printed();
			expect(pages).toBeLessThanOrEqual(4);
			expect(smallest).toBeGreaterThan(10.9);
			for (const words of ['Ask A good answer A worrying answer What they said', 'Dark spots: ', 'Monday 11 January 2027', 'Blood thinners'])
				expect(text).toContain(words);
		});

		it('says how to bring a plan, and what is wrong with one', async () => {
			await open('/consultation/');
			expect(await page.getByText('No plan is here yet.').isVisible()).toBe(true);
			await page.goto(`${site.origin}/consultation/#plan=1&gap=99`);
			expect(await page.getByText('The plan in this address is incomplete').isVisible()).toBe(true);
			expect((await printed()).text).not.toContain('Your plan');
		});

		it('is reached from the planner with the plan, and leads back to it', async () => {
			await open(`/planner/#${PLAN}`);
			await page.getByRole('link', { name: 'Take it to the consultation sheet' }).click();
			await page.getByText('Dark spots: 4 sessions').waitFor();
			await page.getByRole('link', { name: 'Change it in the planner' }).click();
			expect(await page.getByLabel('Day of the event').inputValue()).toBe('2027-06-12');
		});
	});

	describe('the cost of a course', () => {
		it('refuses another currency in words and keeps what was typed', async () => {
			const price = '€180';
			await open('/guide/cost/');
			await page.getByLabel('Which price?').selectOption('A price that I type');
			await page.getByLabel('Price of one session').fill(price);
			await page.getByLabel('Sessions', { exact: true }).fill('4');
			await page.getByRole('button', { name: 'Add it up' }).press('Enter');
			expect(await page.locator('#cost-price-problem').innerText()).toBe('The sum is made in £. Type the price in £, without another currency’s sign.');
			expect(await page.getByLabel('Price of one session').inputValue()).toBe(price);
		});

		it('adds up line by line', async () => {
			await open('/guide/cost/');
			await page.getByLabel('Which price?').selectOption('A price that I type');
			await page.getByLabel('Price of one session').fill('180');
			await page.getByLabel('Sessions', { exact: true }).fill('4');
			await page.getByLabel('Consultation or test area').fill('45.50');
			await page.getByLabel('Numbing cream').fill('5');
			await page.getByLabel('Sunscreen and moisturiser').fill('10');
			await page.keyboard.press('Enter');
			expect(await page.locator('cost-course').getByRole('row').allInnerTexts()).toEqual([
				'4 sessions at £180\t£720',
				'Consultation or test area\t£45.50',
				'Numbing cream, 4 times at £5\t£20',
				'Sunscreen and moisturiser, 6 times at £10\t£60',
				'Together\t£845.50',
			]);
			expect(await axeFinds()).toEqual([]);
		});
	});

	describe('today is day', () => {
		const cards = () => page.locator('[data-card]:visible').evaluateAll((shown) => shown.map((card) => card.querySelector('h3')?.textContent));
		const urgencies = () =>
			page.locator('[data-card]:visible [data-urgency]').evaluateAll((groups) => groups.map((group) => group.getAttribute('data-urgency')));

		it('shows the one day that is pressed, in large print, what is normal first and then the signs by urgency', async () => {
			await open('/guide/healing-timeline/');
			const size = () =>
				page
					.locator('[data-card="2"] li')
					.first()
					.evaluate((row) => Number.parseFloat(getComputedStyle(row).fontSize));
			const usual = await size();
			expect((await cards()).length).toBeGreaterThan(5);
			await page.getByRole('group', { name: 'Today is day' }).evaluate((group) => {
				group.scrollIntoView();
			});
			await page.getByRole('button', { name: 'Day 2', exact: true }).click();
			expect(await cards()).toEqual(['Day 2']);
			expect(await urgencies()).toEqual(['normal', 'emergency', 'today', 'book', 'clinic']);
			expect(await size()).toBeGreaterThan(usual * 1.15);
			// What the reader asked for is on the screen, not below it.
			expect((await page.locator('[data-card="2"]').boundingBox())?.y).toBeLessThan(900);
			expect(await page.getByRole('button', { name: 'Day 2', exact: true }).getAttribute('aria-pressed')).toBe('true');
			expect(await page.locator('today-is-day [aria-pressed="true"]').count()).toBe(1);
			await page.getByRole('button', { name: 'All days' }).click();
			expect((await cards()).length).toBeGreaterThan(5);
		});

		it('is pressed by keyboard, says so, stores nothing and sends nothing', async () => {
			await open('/guide/healing-timeline/');
			const before = requests.length;
			await page.getByRole('button', { name: 'Day 0, the session' }).focus();
			for (let step = 0; step < 4; step++) await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			expect(await cards()).toEqual(['Days 4 to 7']);
			expect(await page.locator('today-is-day > [role="status"]').innerText()).toBe('Showing Days 4 to 7 alone.');
			await page.keyboard.press('Shift+Tab');
			await page.keyboard.press('Space');
			expect(await cards()).toEqual(['Day 3']);
			expect(requests.slice(before)).toEqual([]);
			expect(await stored()).toEqual([0, 0, '', 0]);
		});

		it('opens at the day that an address names, and needs no sideways scrolling at 320 pixels', async () => {
			await page.setViewportSize({ width: 320, height: 256 });
			await open('/guide/healing-timeline/#today-10');
			expect(await cards()).toEqual(['Week 2']);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		});
	});

	describe('the other choices', () => {
		it('of a concern are narrowed to those that are ticked, three at most', async () => {
			await open('/guide/alternatives/');
			await page.locator('details[name="options"] > summary').first().click();
			const opened = page.locator('details[name="options"][open]');
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
});

describe('without script', () => {
	beforeEach(() => start({ javaScriptEnabled: false }));
	afterEach(() => close());

	it('the planner shows a worked example, the figures and what to prepare, and no dead form', async () => {
		await open('/planner/');
		expect(await page.getByRole('heading', { name: 'An example: a wedding on 12 June' }).isVisible()).toBe(true);
		expect(await page.getByText('Friday 15 January 2027').first().isVisible()).toBe(true);
		expect(await page.getByRole('group', { name: 'Sessions and gaps by concern' }).isVisible()).toBe(true);
		expect(await page.locator('main :is(input, select, button):visible').count()).toBe(0);
	});

	it('the self-check shows every question with what each answer means', async () => {
		await open('/self-check/');
		const rows = page.getByRole('row').filter({ hasText: 'Not sure' });
		expect(await rows.count()).toBeGreaterThan(20);
		expect(await page.locator('main input:visible').count()).toBe(0);
	});

	it('the consultation sheet shows and prints its questions', async () => {
		await open('/consultation/');
		expect(await page.getByText('What could go wrong, how often have you seen it').isVisible()).toBe(true);
		expect(await page.locator('main input:visible').count()).toBe(0);
		expect((await printed()).pages).toBeLessThanOrEqual(2);
	});

	it('the days are one below the other, with nothing to press', async () => {
		await open('/guide/healing-timeline/');
		const days = await page.locator('[data-card]:visible h3').allInnerTexts();
		expect(days.slice(0, 3)).toEqual(['Day 0, the session', 'Day 1', 'Day 2']);
		expect(await page.locator('today-is-day :is(button, input, summary):visible').count()).toBe(0);
	});

	it('the other choices are all there, behind their concerns', async () => {
		await open('/guide/alternatives/');
		await page.locator('details[name="options"] > summary').first().click();
		expect(await page.locator('.compare-card:visible').count()).toBeGreaterThan(2);
		expect(await page.locator('compare-options input:visible').count()).toBe(0);
	});
});
