import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { OFFLINE_PAGE, OFFLINE_PAGES, WORKER } from '#src/offline/offline-pages.ts';

/** Bundles the worker that keeps three pages for times without a signal, with the list of the files that those pages need. */
export const serviceWorker = (): AstroIntegration => ({
	name: 'service-worker',
	hooks: {
		'astro:build:done': async ({ dir }) => {
			const folder = fileURLToPath(dir);
			const pages = [...OFFLINE_PAGES, OFFLINE_PAGE].map((address) => readFileSync(join(folder, address, 'index.html'), 'utf8'));
			const files = neededBy(pages, folder);
			const release = createHash('sha256').update(pages.join('')).update(files.join()).digest('hex').slice(0, 12);
			const bundle = await rolldown({
				input: fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url)),
				platform: 'browser',
				transform: {
					define: { OFFLINE_FILES: JSON.stringify(files), RELEASE: JSON.stringify(release), 'process.env.NODE_ENV': '"production"', __WB_DISABLE_DEV_LOGS: 'true' },
				},
			});
			await bundle.write({ file: join(folder, WORKER), format: 'iife', minify: true, comments: false });
			await bundle.close();
		},
	},
});

/** The files that are named by what is in them, among those that pages ask for, and those that these files ask for in turn. */
export function neededBy(pages: readonly string[], folder: string): string[] {
	const found = new Set<string>();
	const look = (text: string) => {
		for (const [, path] of text.matchAll(/(?:["'(]|\.)(\/_astro\/[\w./-]+\.(?:js|css|woff2|svg))/g)) if (path !== undefined) add(path);
		for (const [, name] of text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) add(`/_astro/${name ?? ''}`);
	};
	const add = (path: string) => {
		const file = join(folder, path);
		if (found.has(path) || !existsSync(file)) return;
		found.add(path);
		if (/\.(?:js|css)$/.test(path)) look(readFileSync(file, 'utf8'));
	};
	for (const page of pages) look(page);
	return [...found].sort();
}
