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

/** What a host has to know of a built site: its pages, the headers of each path, and the redirects. */
export function siteHosting(folder: string, content: string, exceptions: readonly Exception[] = []): SiteHosting {
	const files = siteFiles(folder);
	const pages = files.filter(isPage);
	const addresses = new Set(pages.map(addressOfPage));
	const parts = exceptions.filter(({ path }) => files.some((file) => `/${file}`.startsWith(path)));
	return {
		pages: addresses,
		rules: headerRules(
			inlineCode(
				(function* () {
					for (const path of pages) yield readFileSync(join(folder, path), 'utf8');
				})(),
			),
			parts,
		),
		redirects: [...redirect.array().parse(parse(readFileSync(join(content, 'redirects.yaml'), 'utf8')) ?? []), ...draftRedirects(content, addresses)],
	};
}
