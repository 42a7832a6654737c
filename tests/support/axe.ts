import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { layOutWhole } from './whole-page.ts';

/** WCAG 2.2 to AA, what axe calls best practice, and AAA for contrast: what fails AA fails that too, so contrast is measured once. */
const ALL: axe.RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
	resultTypes: ['violations'],
};

/** What can differ between themes. */
const COLOURS: axe.RunOptions = {
	runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] },
	resultTypes: ['violations'],
};

/** Forced colours are the reader's own: AAA is theirs to choose. */
const FORCED: axe.RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] };

async function finds(page: Page, options: axe.RunOptions): Promise<string[]> {
	const { violations } = await page.evaluate((asked) => (globalThis as unknown as { axe: typeof axe }).axe.run(asked), options);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Everything that axe finds on the page as it is: all rules in light, those on colours also in dark and in forced colours. */
export async function axeFinds(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	// Axe asks where things are without scrolling to them.
	const whole = await layOutWhole(page);
	await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
	const light = await finds(page, ALL);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await finds(page, COLOURS);
	await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
	// Chromium draws forced text in the reader's colour, but still tells axe the page's own fill. What is pressed keeps the reader's own pair of colours.
	const told = await page.addStyleTag({
		content: "* { -webkit-text-fill-color: CanvasText !important } [aria-pressed='true'] { -webkit-text-fill-color: currentcolor !important }",
	});
	const forced = await finds(page, FORCED);
	for (const added of [told, whole]) await added.evaluate((style) => style.parentNode?.removeChild(style));
	await page.emulateMedia({ forcedColors: 'none' });
	return [...light.map((line) => `light: ${line}`), ...dark.map((line) => `dark: ${line}`), ...forced.map((line) => `forced colours: ${line}`)];
}
