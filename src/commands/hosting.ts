import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compressSite } from '#src/publish/compress.ts';
import { writeForGithubPages } from '#src/publish/github-pages.ts';
import { nginxConfiguration } from '#src/publish/nginx.ts';
import { siteHosting } from '#src/publish/site-hosting.ts';
import { headersFile, redirectsFile } from '#src/publish/static-host.ts';
import { PATH_HEADERS } from '#src/build/path-headers.ts';
import { CONTENT_FOLDER } from '#src/content-folder.ts';
import { SITE } from '#src/site.ts';

// Writes the headers and redirects of the built site in the form of each host, and the site itself with compressed copies for a server of one's own.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: 'string', default: '/srv/lys-beauty' } } });
const [out] = positionals;

if (out === undefined || !existsSync('dist')) {
	console.error(
		out === undefined
			? 'Say where to: npm run hosting -- OUT_DIR (and, for a server of your own, --root with the folder that the site will stand in).'
			: 'There is no built site. Run "npm run build" first.',
	);
	process.exit(2);
}

const { rules, redirects } = siteHosting('dist', CONTENT_FOLDER, PATH_HEADERS);
const { maps, site } = nginxConfiguration(rules, redirects, values.root);
const files = {
	_headers: headersFile(rules),
	_redirects: redirectsFile(redirects),
	'nginx/lys-beauty-maps.conf': maps,
	'nginx/lys-beauty-site.conf': site,
};
for (const [name, text] of Object.entries(files)) {
	const file = join(out, name);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	console.log(resolve(file));
}
writeForGithubPages('dist', join(out, 'github-pages'), { rules, redirects, site: SITE.address });
console.log(resolve(out, 'github-pages'));
await compressSite('dist', join(out, 'nginx/site'));
console.log(resolve(out, 'nginx/site'));
