import type { HeaderRule } from './headers.ts';
import { REVALIDATED } from './headers.ts';
import { type Redirect, spellings } from './redirects.ts';

/** A header that Cloudflare adds by itself and our pages do not want: it lets scripts of any other site read them. */
const NOT_MEANT = '! Access-Control-Allow-Origin';

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. There the headers of all rules that fit are joined, so a longer path names only what differs,
 * and takes away (`!`) what it replaces. Both hosts revalidate anyway, so only the other kind of caching is named.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
	const [site, ...rest] = rules;
	if (site === undefined) return '';
	const block = (path: string, lines: readonly string[]) => (lines.length === 0 ? [] : [path, ...lines.map((line) => `  ${line}`)]);
	return [
		...block('/*', [
			NOT_MEANT,
			...Object.entries(site.headers)
				.filter(([name, value]) => !(name === 'Cache-Control' && value === REVALIDATED))
				.map(([name, value]) => `${name}: ${value}`),
		]),
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

/** `_redirects`, as Cloudflare Pages and Netlify read it; both pass on by themselves what is asked after a "?". Cloudflare compares letter by letter, so each old address is named with its slash and without. */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
	redirects.flatMap(({ from, to, temporary }) => spellings(from).map((spelling) => `${spelling} ${to} ${temporary === true ? 302 : 301}\n`)).join('');
