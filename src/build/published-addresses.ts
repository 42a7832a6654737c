import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lostAddresses, lostSentence, readAddresses } from '#src/publish/published-addresses.ts';
import { redirectProblems } from '#src/publish/redirects.ts';
import { siteHosting } from '#src/publish/site-hosting.ts';
import { CONTENT_FOLDER } from '#src/content-folder.ts';

/** Where the published addresses are recorded. */
export const ADDRESSES = fileURLToPath(new URL('../publish/published-addresses.txt', import.meta.url));

/** Stops the build when a published address would lead nowhere, or a redirect does. */
export const publishedAddresses = (): AstroIntegration => ({
	name: 'published-addresses',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const { pages, redirects } = siteHosting(fileURLToPath(dir), CONTENT_FOLDER);
			// Of another guide than ours nothing was ever published.
			const published = CONTENT_FOLDER === 'content' && existsSync(ADDRESSES) ? readAddresses(readFileSync(ADDRESSES, 'utf8')) : [];
			const problems = [...lostAddresses(published, pages, redirects).map(lostSentence), ...redirectProblems(redirects, pages)];
			if (problems.length > 0) throw new Error(problems.join('\n'));
		},
	},
});
