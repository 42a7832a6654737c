import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { redirect } from '#src/schemas/redirect.ts';
import { inlineCode, type InlineCode } from './content-policy.ts';
import { draftRedirects } from './draft-redirects.ts';
import { type Exception, type HeaderRule, headerRules } from './headers.ts';
import type { Redirect } from './redirects.ts';
import { addressOfPage, isPage, siteFiles } from './site-files.ts';

export interface SiteHosting {
	/** The addresses of the pages, e.g. `/guide/pores/`. */
	pages: Set<string>;
	rules: HeaderRule[];
	redirects: Redirect[];
}

/** The headers of each path. An exception counts where the site has files under its path. */
export const rulesOf = (files: readonly string[], inline: InlineCode, exceptions: readonly Exception[] = []): HeaderRule[] =>
	headerRules(
		inline,
		exceptions.filter(({ path }) => files.some((file) => `/${file}`.startsWith(path))),
	);

/** The redirects that staff wrote, and those of drafts. `pages` are the addresses that have one. */
export const redirectsOf = (content: string, pages: ReadonlySet<string>): Redirect[] => [
	...redirect.array().parse(parse(readFileSync(join(content, 'redirects.yaml'), 'utf8')) ?? []),
	...draftRedirects(content, pages),
];

/** What a host has to know of a site that was built before. */
export function siteHosting(folder: string, content: string, exceptions: readonly Exception[] = []): SiteHosting {
	const files = siteFiles(folder);
	const paths = files.filter(isPage);
	const pages = new Set(paths.map(addressOfPage));
	const inline = inlineCode(paths.values().map((path) => readFileSync(join(folder, path), 'utf8')));
	return { pages, rules: rulesOf(files, inline, exceptions), redirects: redirectsOf(content, pages) };
}
