/**
 * When a first visitor on a phone sees something: `npm run bench:paint` after a build; `-- --rounds 3 --pages /,/glossary/` for less or for other pages.
 * A line of 150 ms and 1.6 Mbit/s and a processor four times slower, by Chromium's own throttles. Each round visits every page once,
 * and beside them a bare page of 3 kB, each time with an empty cache. The table shows medians; no figure of it means anything without the bare page's.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compressSite } from '#src/publish/compress.ts';
import { serveSite } from '#src/publish/serve.ts';
import { DIST } from './built-site.ts';
import { launchChromium } from './chromium.ts';

/** Bytes a second, and milliseconds of a round trip. */
const LINE = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
const BARE = '/bare/';

interface Visit {
	/** First and largest contentful paint, in milliseconds from the start of the navigation. */
	fcp: number;
	lcp: number;
	/** Cumulative layout shift, without a unit. */
	cls: number;
	/** What the largest paint painted, e.g. `H1`. */
	largest: string;
}

const { values } = parseArgs({
	options: {
		rounds: { type: 'string', default: '7' },
		width: { type: 'string', default: '390' },
		pages: { type: 'string', default: '/guide/dark-spots/,/guide/pores/,/questions/does-it-hurt/,/' },
		folder: { type: 'string', default: DIST },
	},
});
const pages = [BARE, ...values.pages.split(',')];
const width = Number(values.width);

const folder = mkdtempSync(join(tmpdir(), 'bench-paint-'));
await compressSite(values.folder, join(folder, 'site'));
mkdirSync(join(folder, 'site', BARE));
writeFileSync(join(folder, 'site', BARE, 'index.html'), barePage());
const [browser, site] = await Promise.all([launchChromium(), serveSite(join(folder, 'site'))]);

try {
	await visit(BARE); // The first of all warms the browser up.
	const visits = new Map<string, Visit[]>(pages.map((address) => [address, []]));
	for (let round = 0; round < Number(values.rounds); round++) {
		for (const address of pages) visits.get(address)?.push(await visit(address));
	}
	const bare = median(visits.get(BARE)?.map(({ lcp }) => lcp) ?? []);
	console.table(
		Object.fromEntries(
			[...visits].map(([address, all]) => [
				address,
				{
					'first paint, ms': Math.round(median(all.map(({ fcp }) => fcp))),
					'largest, ms': Math.round(median(all.map(({ lcp }) => lcp))),
					'times bare': (median(all.map(({ lcp }) => lcp)) / bare).toFixed(2),
					'largest shift': Math.max(...all.map(({ cls }) => cls)).toFixed(4),
					'what was largest': all.at(-1)?.largest,
				},
			]),
		),
	);
} finally {
	await Promise.all([browser.close(), site.close()]);
	rmSync(folder, { recursive: true, force: true });
}

async function visit(address: string): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width, height: width < 700 ? 844 : 900 }, deviceScaleFactor: 1 });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', { offline: false, ...LINE });
	await page.addInitScript(() => {
		const seen = { lcp: 0, cls: 0, largest: '' };
		Object.assign(globalThis, { seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element | null })[]) {
				seen.lcp = entry.startTime;
				seen.largest = entry.element?.tagName ?? 'gone';
			}
		}).observe({ type: 'largest-contentful-paint', buffered: true });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.cls += entry.value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	// A new window of Chromium loads parts of its own first.
	await page.waitForTimeout(1000);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await page.goto(site.origin + address, { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(700);
	const found = await page.evaluate(() => ({
		...(globalThis as unknown as { seen: Omit<Visit, 'fcp'> }).seen,
		fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
	}));
	await context.close();
	return found;
}

function median(figures: readonly number[]): number {
	return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** 3,000 bytes of a heading and paragraphs, with no style, script or picture. */
function barePage(): string {
	const start =
		'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><h1>A bare page</h1>';
	const paragraph = '<p>A paragraph of plain words, of the kind that a page of text is made of, long enough to fill three lines on a phone.</p>';
	return (start + paragraph.repeat(30)).slice(0, 3000);
}
