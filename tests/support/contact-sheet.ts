/**
 * Photographs one page of each layout, on a phone and on a desk, in both themes, into `.cache/contact-sheet`, with an index.html that shows them side by side.
 * `npm run contact-sheet` after a build; `-- --widths 320,768 --pages /,/glossary/ --themes dark` for less or for other sizes.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchChromium } from './chromium.ts';
import { LAYOUTS } from './layouts.ts';
import { serveWithoutHeaders } from './server.ts';
import { layOutWhole } from './whole-page.ts';

const FOLDER = fileURLToPath(new URL('../../.cache/contact-sheet/', import.meta.url));

const { values } = parseArgs({
	options: {
		widths: { type: 'string', default: '390,1360' },
		themes: { type: 'string', default: 'light,dark' },
		pages: { type: 'string', default: LAYOUTS.join(',') },
	},
});
const widths = values.widths.split(',').map(Number);
const themes = values.themes.split(',').filter((theme) => theme === 'light' || theme === 'dark');
const pages = values.pages.split(',');

const nameOf = (address: string) =>
	address
		.replace(/\.html$/, '')
		.replace(/^\/|\/$/g, '')
		.replaceAll('/', '-') || 'home';

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const [browser, site] = await Promise.all([launchChromium(), serveWithoutHeaders()]);
const rows: string[] = [];
for (const address of pages) {
	const pictures: string[] = [];
	for (const width of widths) {
		for (const colorScheme of themes) {
			const context = await browser.newContext({ viewport: { width, height: width < 700 ? 844 : 900 }, colorScheme, reducedMotion: 'reduce' });
			const page = await context.newPage();
			await page.goto(site.origin + address);
			await page.evaluate(() => document.fonts.ready);
			// A photograph does not scroll.
			await layOutWhole(page);
			const file = `${nameOf(address)}-${width}-${colorScheme}.png`;
			await page.screenshot({ path: join(FOLDER, file), fullPage: true });
			pictures.push(`<a href="${file}"><img src="${file}" width="${Math.round(width / 3)}" loading="lazy" alt="${width} pixels wide, ${colorScheme}"></a>`);
			await context.close();
		}
	}
	rows.push(`<h2>${address}</h2><div>${pictures.join('')}</div>`);
}
writeFileSync(
	join(FOLDER, 'index.html'),
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>body{font:16px system-ui;background:#777}div{display:flex;gap:16px;align-items:start}</style>${rows.join('')}</html>`,
);
await Promise.all([browser.close(), site.close()]);
console.log(`${pages.length * widths.length * themes.length} pictures. Open ${join(FOLDER, 'index.html')}`);
