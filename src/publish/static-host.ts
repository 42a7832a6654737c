import type { HeaderRule } from './headers.ts';
import { REVALIDATED } from './headers.ts';
import type { Redirect } from './redirects.ts';

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. There the headers of all rules that fit are joined, so a longer path names only what differs,
 * and takes away (`!`) what it replaces. Both hosts revalidate by themselves, so only the other kind of caching is named.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
	const [site, ...rest] = rules;
	if (site === undefined) return '';
	const block = (path: string, lines: readonly string[]) => (lines.length === 0 ? [] : [path, ...lines.map((line) => `  ${line}`)]);
	return [
		...block(
			'/*',
			Object.entries(site.headers)
				.filter(([name, value]) => !(name === 'Cache-Control' && value === REVALIDATED))
				.map(([name, value]) => `${name}: ${value}`),
		),
		...rest.flatMap(({ path, headers }) =>
			block(
				`${path}*`,
				Object.entries(headers)
					.filter(([name, value]) => site.headers[name] !== value)
					.flatMap(([name, value]) => [...(name in site.headers && name !== 'Cache-Control' ? [`! ${name}`] : []), `${name}: ${value}`]),
			),
		),
		'',
	].join('\n');
}

/** `_redirects`, as Cloudflare Pages and Netlify read it. */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
	redirects.map(({ from, to, temporary }) => `${from} ${to} ${temporary === true ? 302 : 301}\n`).join('');

/** A page that leads on, for a host that knows no redirects, such as GitHub Pages. */
export const redirectPage = (to: string, site: string): string =>
	`<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Moved</title><meta name="robots" content="noindex"><link rel="canonical" href="${new URL(to, site).href}"><meta http-equiv="refresh" content="0; url=${to}"><p>This page is now at <a href="${to}">${to}</a>.</p></html>\n`;
