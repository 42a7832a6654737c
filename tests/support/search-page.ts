import type { BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '#src/publish/serve.ts';
import { axeFinds } from './axe.ts';
import { DIST } from './built-site.ts';
import { type SharedPage, sharedPage } from './shared-page.ts';

/** A page for the tests of the search, with the headers and the compressed copies that the host sends. */
export const searchPage = (options: BrowserContextOptions = {}): SharedPage => sharedPage(() => serveSite(DIST), options);

/** Comes back when the results of these words are shown. */
export const ready = (page: Page, words: string) => page.waitForFunction((wanted) => document.documentElement.dataset['searchReady'] === wanted, words);

/** Opens the search page with these words in its address. */
export async function search({ page, site }: Pick<SharedPage, 'page' | 'site'>, words: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`${site.origin}/search/#q=${encodeURIComponent(words)}`);
	await ready(page, words.trim());
}

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the guide' });

export const titles = (page: Page, place: string) => page.locator(`${place} [data-result]:visible [data-part="title"]`).allTextContents();

/** What axe finds in the search itself: the header is held by the tests of the pages. Axe needs a style of its own for forced colours, which the site's policy forbids: the page has to pass it by. */
export const axeFindsInSearch = async (page: Page) =>
	(await axeFinds(page)).filter((line) => !/^\w+: label-content-name-mismatch: <a href="\/" [^|]*$/.test(line));
