import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveSite } from '#src/publish/serve.ts';
import { DIST } from '../../support/built-site.ts';
import { browserSession } from '../../support/browser-session.ts';

const session = browserSession(() => serveSite(DIST));

describe('a link', () => {
	it('is fetched when a reader is about to press it, by a rule that the policy allows', async () => {
		const page = await session.browser.newPage();
		const errors: string[] = [];
		page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
		const asked: string[] = [];
		page.context().on('request', (request) => {
			if (request.headers()['sec-purpose']?.startsWith('prefetch') === true) asked.push(new URL(request.url()).pathname);
		});
		await page.goto(`${session.site.origin}/about/`);
		const rules = page.context().request.get(`${session.site.origin}/links.speculationrules`);
		expect((await rules).headers()['content-type']).toBe('application/speculationrules+json');
		const link = page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' });
		// The rules may be loaded after the page, and then a pointer that is on the link already does not count: it has to leave and return.
		const pointAtLink = async () => {
			await page.mouse.move(0, 0);
			await link.hover();
			return asked[0];
		};
		await expect.poll(pointAtLink, { interval: 500 }).toBe('/glossary/');
		expect(errors).toEqual([]);
		await page.close();
	});

	it('may be fetched anywhere but on the editing form', () => {
		const rules = JSON.parse(readFileSync(join(DIST, 'links.speculationrules'), 'utf8')) as Record<string, { where: unknown; eagerness: string }[]>;
		for (const kind of ['prefetch', 'prerender']) expect(JSON.stringify(rules[kind])).toContain('{"not":{"href_matches":"/admin/*"}}');
	});
});

describe('from page to page', () => {
	const moves = async (reducedMotion: 'reduce' | 'no-preference') => {
		const page = await session.browser.newPage({ reducedMotion });
		await page.addInitScript(() => {
			addEventListener('pagereveal', (event) =>
				Object.assign(globalThis, { moved: (event as unknown as { viewTransition: unknown }).viewTransition !== null }),
			);
		});
		await page.goto(`${session.site.origin}/about/`);
		// By keyboard: a pointer over the link may have the page made in the background, out of reach of the script above.
		await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).press('Enter');
		await page.waitForURL('**/privacy/');
		// The page may be there before it is revealed.
		await page.waitForFunction(() => 'moved' in globalThis);
		const moved = await page.evaluate(() => (globalThis as unknown as { moved: boolean }).moved);
		await page.close();
		return moved;
	};

	it('one page turns into the next, without script', async () => {
		// A browser gives a transition up after four seconds, which the next page may take on a busy machine.
		await expect.poll(() => moves('no-preference')).toBe(true);
	});

	it('nothing moves for those who asked for that', async () => {
		expect(await moves('reduce')).toBe(false);
	});
});
