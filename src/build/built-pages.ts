import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CONTENT_FOLDER } from '#src/content-folder.ts';
import { hostingOf } from '#src/publish/site-hosting.ts';
import { addressOfPage, isPage, siteFiles } from '#src/publish/site-files.ts';
import { headersFile, redirectsFile } from '#src/publish/static-host.ts';
import { buildSearch } from '#src/search/build/build-search.ts';
import { finishPages } from './page-weight/finish-pages.ts';
import { PATH_HEADERS } from './path-headers.ts';
import { refuseLostAddresses } from './published-addresses.ts';
import { writeWorker } from './service-worker.ts';

/**
 * Everything that is made of the built pages. Each is read once, handed from step to step, and written once:
 * the search is made of it, its styles are cut down to what its kind uses, its inline code is named in the content policy, and its address is compared with those published.
 */
export const builtPages = (): AstroIntegration => ({
	name: 'built-pages',
	hooks: {
		'astro:build:done': async ({ dir, logger }) => {
			const folder = fileURLToPath(dir);
			const read = (path: string) => readFileSync(join(folder, path), 'utf8');
			const files = siteFiles(folder);
			const pages = files.filter(isPage).map((path) => ({ path, address: addressOfPage(path), html: read(path) }));

			const { records, bytes } = await buildSearch(join(folder, 'pagefind'), pages);
			logger.info(`search: ${records} records, ${Math.round(bytes / 1000)} kB of names and answers`);

			const scripts = files.filter((path) => path.startsWith('_astro/') && path.endsWith('.js'));
			const finished = finishPages(pages, new Map(scripts.map((path) => [basename(path), read(path)])));
			const { rules, redirects, pages: addresses } = hostingOf({ files, pages: finished.pages }, CONTENT_FOLDER, PATH_HEADERS);
			refuseLostAddresses(addresses, redirects);

			const written = [
				...finished.pages.map(({ path, html }) => [path, html] as const),
				...finished.printFiles,
				['_headers', headersFile(rules)] as const,
				// Cloudflare Pages and Netlify read these two. Other hosts get theirs from `npm run hosting`.
				['_redirects', redirectsFile(redirects)] as const,
			];
			for (const [path, text] of written) {
				mkdirSync(dirname(join(folder, path)), { recursive: true });
				writeFileSync(join(folder, path), text);
			}
			await writeWorker(folder, new Map(finished.pages.map(({ address, html }) => [address, html])));
		},
	},
});
