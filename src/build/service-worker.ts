import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleWorker, neededBy } from '#src/build/bundle-worker.ts';
import { OFFLINE_COPY, OFFLINE_PAGE, OFFLINE_PAGES, WORKER } from '#src/offline/offline-pages.ts';

/** Bundles the worker that keeps three pages for times without a signal, with the list of the files that those pages need. */
export const serviceWorker = (): AstroIntegration => ({
	name: 'service-worker',
	hooks: {
		'astro:build:done': async ({ dir }) => {
			const folder = fileURLToPath(dir);
			const pages = [...OFFLINE_PAGES, OFFLINE_PAGE].map((address) => readFileSync(join(folder, address, 'index.html'), 'utf8'));
			const files = neededBy(pages, folder);
			const release = createHash('sha256').update(pages.join('')).update(files.join()).digest('hex').slice(0, 12);
			await bundleWorker(join(folder, WORKER), { keep: OFFLINE_COPY, files, release });
		},
	},
});
