import { type HeaderRule, REVALIDATED } from './headers.ts';
import type { Redirect } from './redirects.ts';

const headerLines = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([name, value]) => `\t\t${name} \`${value}\``);

/** The site as Caddy serves it, with the compressed copies that the build wrote. */
export function caddyFile(rules: readonly HeaderRule[], redirects: readonly Redirect[], host: string, root: string): string {
	const [site, ...rest] = rules;
	const blocks = [
		...(site === undefined ? [] : ['\theader {', ...headerLines(site.headers), '\t\t-Server', '\t}']),
		...rest.flatMap(({ path, headers }) => {
			const own = Object.fromEntries(Object.entries(headers).filter(([name, value]) => site?.headers[name] !== value));
			return Object.keys(own).length === 0 ? [] : [`\theader ${path}* {`, ...headerLines(own), '\t}'];
		}),
	];
	return `# Written by "npm run hosting"; do not edit it by hand.
${host} {
	root * ${root}
${redirects.map(({ from, to }) => `\tredir ${from} ${to} permanent\n`).join('')}	@instructions path /_headers /_redirects *.br *.gz
	error @instructions 404
	@index path_regexp index ^(.*/)index\\.html$
	redir @index {re.index.1} permanent
${blocks.join('\n')}
	file_server {
		precompressed br gzip
	}
	handle_errors {
		@missing expression {err.status_code} == 404
		rewrite @missing /404.html
		header Cache-Control \`${REVALIDATED}\`
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
