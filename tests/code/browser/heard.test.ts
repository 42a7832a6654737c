import { expect, it } from 'vitest';
import { serveSite } from '#src/publish/serve.ts';
import { DIST } from '../../support/built-site.ts';
import { browserSession } from '../../support/browser-session.ts';

/** One page of each kind, as a screen reader is told of it. */
const PAGES = ['/', '/guide/dark-spots/', '/guide/aftercare/', '/questions/does-it-hurt/', '/glossary/', '/planner/', '/self-check/', '/search/'];

/** What one moves by: landmarks, headings, lists that have a name, and everything that can be pressed or filled in. Running text is not a matter of this test. */
const KEPT =
	/^\s*- (?:banner|navigation|main|contentinfo|complementary|region|search|article|heading|group|radiogroup|button|textbox|searchbox|combobox|checkbox|radio|spinbutton|table|status|alert|dialog|list ")/;

const session = browserSession(() => serveSite(DIST));

it.each(PAGES)('%s is heard in this order (after a wanted change: npx vitest -u)', async (address) => {
	const page = await session.browser.newPage({ viewport: { width: 1360, height: 900 }, reducedMotion: 'reduce' });
	await page.goto(session.site.origin + address);
	const tree = await page.locator('body').ariaSnapshot();
	const outline = tree
		.split('\n')
		.filter((line) => KEPT.test(line))
		.map((line) => line.replace(/: .*$|:$/, ''))
		.join('\n');
	await expect(`${outline}\n`).toMatchFileSnapshot(`heard/${address.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'home'}.txt`);
	await page.close();
});

it.each(PAGES)('%s has no list without anything in it', async (address) => {
	const page = await session.browser.newPage({ reducedMotion: 'reduce' });
	await page.goto(session.site.origin + address);
	const empty = await page.evaluate(() =>
		[...document.querySelectorAll('ul, ol, dl')].filter((list) => list.checkVisibility() && list.children.length === 0).map((list) => list.outerHTML),
	);
	expect(empty).toEqual([]);
	await page.close();
});
