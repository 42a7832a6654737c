import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteHosting } from '#src/publish/site-hosting.ts';
import { headersFile, redirectsFile } from '#src/publish/static-host.ts';
import { CONTENT_FOLDER } from '#src/content-folder.ts';
import { PATH_HEADERS } from './path-headers.ts';

/** Tells Cloudflare Pages and Netlify the headers and the redirects. Other hosts get theirs from `npm run hosting`. */
export const hostingFiles = (): AstroIntegration => ({
	name: 'hosting-files',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const folder = fileURLToPath(dir);
			const { rules, redirects } = siteHosting(folder, CONTENT_FOLDER, PATH_HEADERS);
			writeFileSync(join(folder, '_headers'), headersFile(rules));
			writeFileSync(join(folder, '_redirects'), redirectsFile(redirects));
		},
	},
});
