import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { redirect } from '#src/schemas/redirect.ts';
import { inlineCode } from './content-policy.ts';
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

/** The pages of a built site with their HTML, and the paths of all its files. */
export interface BuiltSite {
	files: readonly string[];
	pages: readonly { address: string; html: string }[];
}

/** What a host has to know of a site: its pages, the headers of each path, and the redirects. */
export function hostingOf({ files, pages }: BuiltSite, content: string, exceptions: readonly Exception[] = []): SiteHosting {
	const addresses = new Set(pages.map(({ address }) => address));
	const parts = exceptions.filter(({ path }) => files.some((file) => `/${file}`.startsWith(path)));
	return {
		pages: addresses,
		rules: headerRules(inlineCode(pages.map(({ html }) => html)), parts),
		redirects: [...redirect.array().parse(parse(readFileSync(join(content, 'redirects.yaml'), 'utf8')) ?? []), ...draftRedirects(content, addresses)],
	};
}

/** The same of a site that was built before. */
export function siteHosting(folder: string, content: string, exceptions: readonly Exception[] = []): SiteHosting {
	const files = siteFiles(folder);
	const pages = files.filter(isPage).map((path) => ({ address: addressOfPage(path), html: readFileSync(join(folder, path), 'utf8') }));
	return hostingOf({ files, pages }, content, exceptions);
}
