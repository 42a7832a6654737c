import { FILE_TYPES } from './file-types.ts';
import { type HeaderRule, headersFor } from './headers.ts';
import { type Redirect, spellings } from './redirects.ts';

/** @throws where there is a `$`, which nginx would take for a variable */
function quoted(text: string): string {
	if (text.includes('$')) throw new Error(`nginx cannot be given "${text}": it has a $ in it.`);
	return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** nginx forgets all headers from outside as soon as a block sets one of its own: each block names them all. What a file is, it says by the file's ending. */
const headerLines = (headers: Readonly<Record<string, string>>, indent: string) =>
	Object.entries(headers)
		.filter(([name]) => name !== 'Content-Type')
		.map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;`)
		.join('\n');

/**
 * A page has one address. The headers around an `if` go out with its answer. What begins with two slashes, or a slash and a backslash,
 * is answered with 404: redirected, `//example.org/index.html` would lead to another host.
 */
const ONE_ADDRESS = String.raw`if ($request_uri ~ "^(/(?:[^/\\\\?][^?]*/)?)index\.html(\?.*)?$") { return 301 $1$2; }`;

function redirectBlock(from: string, { to, temporary }: Redirect, rules: readonly HeaderRule[]): string {
	return `location = ${from} {
	return ${temporary === true ? 302 : 301} ${to}$is_args$args;
${headerLines(headersFor(from, rules), '\t')}
}`;
}

/**
 * The site as nginx serves it: to be put inside a `server` block, with `map` blocks that belong beside it.
 * The compressed copies that `npm run hosting` wrote are sent as they are; nothing is compressed while a reader waits.
 */
export function nginxConfiguration(rules: readonly HeaderRule[], redirects: readonly Redirect[], root: string): { maps: string; site: string } {
	const maps = `# Belongs in the http block: which compressed copy a browser takes, and how it is then named.
map $http_accept_encoding $lys_copy { default ""; "~*\\bbr\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))" ".br"; "~*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))" ".gz"; }
map $lys_copy $lys_encoding { default ""; ".br" "br"; ".gz" "gzip"; }
`;
	const paths = rules.map(({ path }) => path);
	const locations = rules.toReversed().map(({ path, headers }) => {
		const kinds = Object.entries(FILE_TYPES).map(([ending, { type, text }]) => {
			const files = text ? '$uri$lys_copy $uri' : '$uri';
			return `	location ~ ${path === '/' ? '' : `^${path}.*`}\\.${ending}$ {${ending === 'html' ? `\n\t\t${ONE_ADDRESS}` : ''}
		types { }
		default_type "${type}";
		try_files ${files} =404;
${headerLines(headers, '\t\t')}${text ? '\n\t\tadd_header Vary "Accept-Encoding" always;\n\t\tadd_header Content-Encoding $lys_encoding always;' : ''}
	}`;
		});
		return kinds.join('\n');
	});
	const site = `# Belongs in the server block of the site. Written by "npm run hosting"; do not edit it by hand.
root ${quoted(root)};
index index.html;
charset off;
types { }
default_type application/octet-stream;
etag on;
absolute_redirect off;
server_tokens off;
# A range that is not there would be refused with each header twice; no file here is long enough to be taken up again.
max_ranges 0;
# Every refusal is the page that helps. A folder without a page of its own is not there either.
error_page 400 404 405 413 414 /404.html;
error_page 403 =404 /404.html;
# For what is refused before there is a place to look in. Each place below names its own.
${headerLines(headersFor('/', rules), '')}

# Old addresses, with their slash and without it. What is asked after a "?" goes along.
${redirects.flatMap((redirect) => spellings(redirect.from).map((from) => redirectBlock(from, redirect, rules))).join('\n')}

# Instructions to other hosts, and compressed copies under their own names, are not pages.
location ~ ^/_(?:headers|redirects)$ { return 404; }
location ~ \\.(?:br|gz)$ { return 404; }

${locations.join('\n').replaceAll(/^\t/gm, '')}

# Folders, the search's own packed files, and all that is not there.
location / {
	try_files $uri $uri/ =404;
${headerLines(headersFor('/', rules), '\t')}
}
${paths
	.filter((path) => path !== '/')
	.map((path) => `location ${path} {\n\ttry_files $uri $uri/ =404;\n${headerLines(headersFor(path, rules), '\t')}\n}`)
	.join('\n')}
`;
	return { maps, site };
}
