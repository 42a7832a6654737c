import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { splitPrint } from '#src/build/page-weight/split-print.ts';
import { launchChromium } from '../../support/chromium.ts';
import { GUIDE_SITE, RAW_GUIDE_SITE } from '../../support/guide.ts';
import { serveWithoutHeaders, type Serving } from '../../support/server.ts';

// A page after its styles were purged must look as it did before: every element, in both schemes and on paper.

const PAGES = [
	'/',
	'/guide/',
	'/guide/dark-spots/',
	'/guide/cost/',
	'/guide/healing-timeline/',
	'/guide/aftercare/',
	'/questions/does-it-hurt/',
	'/planner/',
	'/self-check/',
	'/consultation/',
	'/evidence/',
	'/search/',
];

const PROPERTIES = [
	'display',
	'position',
	'color',
	'background-color',
	'font-family',
	'font-size',
	'font-weight',
	'font-style',
	'line-height',
	'margin',
	'padding',
	'border-top',
	'border-bottom',
	'border-left',
	'border-right',
	'border-radius',
	'opacity',
	'visibility',
	'transform',
	'list-style-type',
	'text-decoration-line',
	'content',
	'gap',
	'grid-template-columns',
	'fill',
	'stroke',
	'break-inside',
	'width',
];

const folder = mkdtempSync(join(tmpdir(), 'raw-'));
let browser: Browser;
let raw: Serving;
let finished: Serving;

beforeAll(async () => {
	cpSync(GUIDE_SITE, folder, { recursive: true });
	for (const address of PAGES) {
		const file = join(folder, address, 'index.html');
		writeFileSync(file, withAllStyles(readFileSync(join(RAW_GUIDE_SITE, address, 'index.html'), 'utf8')));
	}
	[browser, raw, finished] = await Promise.all([launchChromium(), serveWithoutHeaders({ folder }), serveWithoutHeaders({ folder: GUIDE_SITE })]);
});

afterAll(async () => {
	await Promise.all([browser.close(), raw.close(), finished.close()]);
	rmSync(folder, { recursive: true });
});

/** The page with all styles that it was built with. Those for paper come last, as they do where they are a file of their own. */
function withAllStyles(html: string): string {
	const { screen, print } = splitPrint([...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join(''));
	return html.replaceAll(/<style[^>]*>[\s\S]*?<\/style>/g, '').replace('</head>', () => `<style>${screen}</style><style>${print}</style></head>`);
}

type Look = { element: string; values: string[] }[];

/** How each element of a page looks in each mode, with the values of PROPERTIES. Scripts and styles are moved when a page is finished, and look like nothing. */
async function looks(origin: string, address: string): Promise<Record<string, Look>> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', javaScriptEnabled: false });
	const page = await context.newPage();
	// Faces may come in time for one of the two pages only.
	await page.route('**/*.woff2', (route) => route.abort());
	await page.goto(origin + address);
	const found: Record<string, Look> = {};
	for (const [mode, media] of Object.entries(MODES)) {
		await page.emulateMedia(media);
		found[mode] = await page.evaluate(
			(names) =>
				[...document.body.querySelectorAll(':not(script, style, link)')].flatMap((element) =>
					['', '::before', '::after'].map((part) => {
						const style = getComputedStyle(element, part);
						return {
							element: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}${part}`,
							values: names.map((name) => style.getPropertyValue(name)),
						};
					}),
				),
			PROPERTIES,
		);
	}
	await context.close();
	return found;
}

const MODES = {
	'on a light screen': { media: 'screen', colorScheme: 'light' },
	'on a dark screen': { media: 'screen', colorScheme: 'dark' },
	'on paper': { media: 'print', colorScheme: 'light' },
} as const;

it.each(PAGES)('%s looks as it did before its styles were purged', async (address) => {
	const [before, after] = [await looks(raw.origin, address), await looks(finished.origin, address)];
	for (const mode of Object.keys(MODES)) {
		expect(after[mode]?.length).toBe(before[mode]?.length);
		const changed = (after[mode] ?? []).flatMap(({ element, values }, index) =>
			PROPERTIES.flatMap((name, place) => {
				const was = before[mode]?.[index]?.values[place];
				return was === values[place] ? [] : [`${mode}: ${name} of ${element} was ${was} and is ${values[place]}`];
			}),
		);
		expect(changed.slice(0, 5)).toEqual([]);
	}
});

// Safari before 26.2 drops a short form that names a width, and draws no line at all: a hard word looked like any other. https://github.com/mdn/browser-compat-data/pull/28691
it.each(PAGES)('%s gives the width of a line under words a declaration of its own', (address) => {
	// As readers get it: what writes the styles small could join the two again.
	const html = readFileSync(join(GUIDE_SITE, address, 'index.html'), 'utf8');
	expect(html.match(/text-decoration:[^;}]*\d(?:px|em|rem|%)[^;}]*/g) ?? []).toEqual([]);
});
