import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, property, string } from 'fast-check';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openBuiltSearch } from '#src/commands/built-search.ts';
import { compressSite } from '#src/publish/compress.ts';
import { serveSite } from '#src/publish/serve.ts';
import { HELP_URL } from '#src/search/engine/guide-search.ts';
import { browserSession } from '../support/browser-session.ts';
import { DIST } from '../support/built-site.ts';
import { linksIntoSections, wrongLanding } from '../support/landings.ts';
import { sampleSearch } from '../code/fixtures/search/sample-guide.ts';

const copy = mkdtempSync(join(tmpdir(), 'compressed-'));
const session = browserSession(async () => {
	// As a host sends it.
	await compressSite(DIST, copy);
	return serveSite(copy);
});
let context: BrowserContext;

afterAll(() => rmSync(copy, { recursive: true }));
afterEach(() => context?.close());

async function open(width: number): Promise<Page> {
	context = await session.browser.newContext({ viewport: { width, height: 844 }, serviceWorkers: 'block', reducedMotion: 'reduce' });
	return context.newPage();
}

describe('sixty results', () => {
	it.each([390, 1360])('open at their sections, in view with the words marked, at %i px', { timeout: 300_000 }, async (width) => {
		const page = await open(width);
		const links = await linksIntoSections(openBuiltSearch(DIST), 60);
		expect(links).toHaveLength(60);
		const wrong = [];
		for (const link of links) wrong.push(await wrongLanding(page, session.site.origin, link));
		expect(wrong.filter((one) => one !== undefined)).toEqual([]);
	});
});

describe('emergencies that the search was never tuned on', () => {
	const SET_ASIDE = new URL('../support/search-queries/emergencies-set-aside.json', import.meta.url);
	const { signs, nearMisses } = JSON.parse(readFileSync(SET_ASIDE, 'utf8')) as { signs: { q: string }[]; nearMisses: string[] };
	const search = openBuiltSearch(DIST);
	const hasHelpFirst = (typed: string) => search.search.search(typed).results[0]?.url === HELP_URL;

	it('have help first, but for 3 in 100 at most', () => {
		const missed = signs.map(({ q }) => q).filter((typed) => !hasHelpFirst(typed));
		expect(missed.slice(signs.length * 0.03)).toEqual([]);
	});

	it('are not what asks about usual things, but for 3 in 100 at most', () => {
		expect(nearMisses.filter(hasHelpFirst).slice(nearMisses.length * 0.03)).toEqual([]);
	});
});

describe('twenty thousand random texts', () => {
	it('never throw, and the same words give the same answer', { timeout: 300_000 }, () => {
		const search = sampleSearch();
		assert(
			property(string({ unit: 'binary', maxLength: 60 }), (typed) => {
				expect(search.search(typed).results).toEqual(search.search(typed).results);
			}),
			{ numRuns: 20_000 },
		);
	});
});

describe('on slow 4G with a processor four times slower', () => {
	/** 1.6 Mbit/s, 150 ms there and back. */
	const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

	/** Bytes that came in for the search, the service of fonts aside. */
	async function received(cdp: CDPSession) {
		const sizes = new Map<string, number>();
		await cdp.send('Network.enable');
		cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
		return () => [...sizes.values()].reduce((sum, size) => sum + size, 0);
	}

	/** As long as a reader takes from the field to the first key, and from key to key. */
	const BEFORE_TYPING = 1500;
	const BETWEEN_KEYS = 120;

	it('answers within half a second of the first key, if it began to load with the focus, with 170 kB and 50 ms a key at most', async () => {
		const page = await open(390);
		await page.goto(`${session.site.origin}/`);
		await page.waitForLoadState('networkidle');
		const cdp = await context.newCDPSession(page);
		await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		const bytes = await received(cdp);
		await page.locator('#home-search').focus();
		await page.waitForTimeout(BEFORE_TYPING);
		const answered = page.evaluate(
			() =>
				new Promise<number>((done) => {
					let from = 0;
					document.addEventListener('input', () => (from ||= performance.now()), true);
					const watch = new MutationObserver(() => {
						if (document.querySelector('[data-result]') !== null) {
							watch.disconnect();
							done(performance.now() - from);
						}
					});
					watch.observe(document.body, { childList: true, subtree: true });
				}),
		);
		const keys = page.evaluate(
			() =>
				new Promise<number[]>((done) => {
					const times: number[] = [];
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries() as PerformanceEventTiming[])
							if (entry.name === 'keydown' || entry.name === 'input') times.push(entry.processingEnd - entry.processingStart);
					}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
					setTimeout(() => done(times), 4000);
				}),
		);
		await page.keyboard.type('pores', { delay: BETWEEN_KEYS });
		expect(await answered).toBeLessThan(500);
		await page.waitForFunction(() => document.documentElement.dataset['searchReady'] === 'pores');
		expect(bytes()).toBeLessThan(170_000);
		expect(Math.max(0, ...(await keys))).toBeLessThan(50);
	});
});
