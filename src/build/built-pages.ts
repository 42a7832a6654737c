import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CONTENT_FOLDER } from '#src/content-folder.ts';
import { inlineCode } from '#src/publish/content-policy.ts';
import { redirectsOf, rulesOf } from '#src/publish/site-hosting.ts';
import { addressOfPage, isPage, siteFiles } from '#src/publish/site-files.ts';
import { headersFile, redirectsFile } from '#src/publish/static-host.ts';
import { buildSearch } from '#src/search/build/build-search.ts';
import { finishPages, withoutStyles } from './page-weight/finish-pages.ts';
import { PATH_HEADERS } from './path-headers.ts';
import { refuseLostAddresses } from './published-addresses.ts';
import { KEPT_OFFLINE, writeWorker } from './service-worker.ts';
import { type CardContents, cardPicture } from './social-cards/card-picture.ts';

/** Until it is drawn, the file of a social card says what is on it. */
const isCard = (path: string) => /^social(?:-card|\/.+)\.png$/.test(path);

/**
 * Makes everything that is made of what Astro has written to a folder: pages, what is on each social card, and the names and words of the search. Each is read once and written once.
 * Pages are handed from step to step: the search is made of them, their styles are cut down to what their kind uses, their inline code is named in the content policy, and their addresses are compared with those published.
 */
export async function finishSite(folder: string) {
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
	const files = siteFiles(folder);
	// One by one and before the pages are read: none of them is held while another is drawn.
	for (const path of files.filter(isCard)) writeFileSync(join(folder, path), await cardPicture(JSON.parse(read(path)) as CardContents));

	const bare = withoutStyles(
		files
			.values()
			.filter(isPage)
			.map((path) => ({ path, address: addressOfPage(path), html: read(path) })),
	);
	const addresses = new Set(bare.pages.map(({ address }) => address));
	const redirects = redirectsOf(CONTENT_FOLDER, addresses);
	refuseLostAddresses(addresses, redirects);

	const search = await buildSearch(join(folder, 'pagefind'), bare.pages);

	const scripts = files.filter((path) => path.startsWith('_astro/') && path.endsWith('.js'));
	const offline = new Map<string, string>();
	/** Each page is written as it is finished, and forgotten. */
	function* finished() {
		for (const { print, pages } of finishPages(bare, new Map(scripts.map((path) => [basename(path), read(path)])))) {
			write(print.path, print.css);
			for (const { path, address, html } of pages) {
				write(path, html);
				if (KEPT_OFFLINE.includes(address)) offline.set(address, html);
				yield html;
			}
		}
	}
	const inline = inlineCode(finished());
	write('_headers', headersFile(rulesOf(files, inline, PATH_HEADERS)));
	// Cloudflare Pages and Netlify read these two. Other hosts get theirs from `npm run hosting`.
	write('_redirects', redirectsFile(redirects));
	await writeWorker(folder, offline);
	return { pages: bare.pages.length, ...search };
}
