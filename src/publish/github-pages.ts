import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HeaderRule } from './headers.ts';
import type { Redirect } from './redirects.ts';
import { siteFiles } from './site-files.ts';

/** What a meta element may not say: browsers read these only in a header, and complain of them in a page. */
const HEADER_ONLY = /^(?:frame-ancestors|report-uri|report-to|sandbox)\b/;

/** A content policy, less what only a header can say. */
const policyForPages = (policy: string): string =>
	policy
		.split('; ')
		.filter((directive) => !HEADER_ONLY.test(directive))
		.join('; ');

/**
 * A page that carries what its host does not send: the content policy, and how much of its address other sites are told.
 * @throws where a page has no charset, after which they belong: it would go out without its policy
 */
export function withPolicy(html: string, headers: Readonly<Record<string, string>>): string {
	const policy = policyForPages(headers['Content-Security-Policy'] ?? '');
	const elements = `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="${headers['Referrer-Policy'] ?? ''}">`;
	// Before all that the policy is about, and after the charset, which has to come first.
	const page = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + elements);
	if (page === html) throw new Error('A page has no <meta charset="utf-8">: its content policy has no place.');
	return page;
}

/** A page that leads on, for a host that knows no redirects. */
export const redirectPage = (to: string, site: string): string =>
	`<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Moved</title><meta name="robots" content="noindex"><link rel="canonical" href="${new URL(to, site).href}"><meta http-equiv="refresh" content="0; url=${to}"><p>This page is now at <a href="${to}">${to}</a>.</p></html>\n`;

/**
 * Copies a built site for GitHub Pages, which sends no headers of ours and knows no redirects: each page carries the policy, and a small page
 * is at each old address. The editing form stays behind: it keeps an access token in the browser, and no policy would protect it there.
 * @throws when a file cannot be written
 */
export function writeForGithubPages(
	from: string,
	to: string,
	{ rules, redirects, site }: { rules: readonly HeaderRule[]; redirects: readonly Redirect[]; site: string },
): void {
	const headers = rules[0]?.headers ?? {};
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(to, path)), { recursive: true });
		writeFileSync(join(to, path), text);
	};
	for (const path of siteFiles(from)) {
		if (path.startsWith('admin/') || path === '_headers' || path === '_redirects') continue;
		if (path.endsWith('.html')) write(path, withPolicy(readFileSync(join(from, path), 'utf8'), headers));
		else {
			mkdirSync(dirname(join(to, path)), { recursive: true });
			copyFileSync(join(from, path), join(to, path));
		}
	}
	for (const { from: old, to: now } of redirects) write(`${old.slice(1)}index.html`, redirectPage(now, site));
}
