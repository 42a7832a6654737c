import axe from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import { afterEach, beforeAll, expect } from 'vitest';
import { type Paper, readPaper } from './paper.ts';
import { serveWithoutHeaders } from './server.ts';
import { type SharedPage, sharedPage } from './shared-page.ts';

/** What the published site will be as strict as, and stricter: nothing is parsed from text, no style attribute is set, nothing is sent. */
const STRICT = {
	'content-security-policy':
		"default-src 'none'; script-src 'self' 'unsafe-inline'; style-src-elem 'self' 'unsafe-inline'; style-src-attr 'none'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types offline-copy",
};

/** A plan as its address holds it. */
export const PLAN = 'plan=1&made=2026-11-23&for=dark-spots&event=2027-06-12&sessions=4&gap=6&peels=yes&avoid=2027-02-01/2027-02-14';

/** A page for the tests of a tool, on the morning of 23 November 2026 in Auckland. A test in which it complains fails. */
export function toolPage(options: BrowserContextOptions = {}): SharedPage {
	const tool = sharedPage(() => serveWithoutHeaders({ headers: STRICT }), { timezoneId: 'Pacific/Auckland', ...options });
	beforeAll(() => tool.page.clock.setFixedTime(new Date('2026-11-23T09:00:00+13:00')));
	afterEach(() => expect(tool.errors).toEqual([]));
	return tool;
}

/** The id of the element that has the focus. */
export const focused = ({ page }: SharedPage): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

/** That what was done keeps nothing on the device, in no kind of store, and has asked for nothing after the first requests, those of the page. */
export async function expectNothingKeptOrSent({ page, requests }: SharedPage, first: number): Promise<void> {
	expect(requests.slice(first)).toEqual([]);
	const stored = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]);
	expect(stored).toEqual([0, 0, '', 0]);
}

/** What axe finds in the tool as it is shown: its page in each scheme is held by the tests of the layouts. */
export async function axeFindsInMain({ page }: SharedPage): Promise<string[]> {
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: typeof axe }).axe.run('main', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** The tool as it is shown, on A4. */
export const onPaper = async ({ page }: SharedPage): Promise<Paper> => readPaper(new Uint8Array(await page.pdf({ format: 'A4' })));
