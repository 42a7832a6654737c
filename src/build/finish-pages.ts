import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOfPage, isPage, siteFiles } from '#src/publish/site-files.ts';
import { finishPages } from './page-weight/finish-pages.ts';

/** Writes each built page with the styles of its kind and no more. */
export const finishedPages = (): AstroIntegration => ({
	name: 'finished-pages',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const folder = fileURLToPath(dir);
			const read = (path: string) => readFileSync(join(folder, path), 'utf8');
			const files = siteFiles(folder);
			const paths = new Map(files.filter(isPage).map((path) => [addressOfPage(path), path]));
			const scripts = files.filter((path) => path.startsWith('_astro/') && path.endsWith('.js')).map(read);
			const { pages, printFiles } = finishPages(
				[...paths].map(([address, path]) => ({ address, html: read(path) })),
				scripts.join('\n'),
			);
			const written = [...pages.map(({ address, html }) => [paths.get(address) ?? '', html] as const), ...printFiles];
			for (const [path, text] of written) {
				mkdirSync(dirname(join(folder, path)), { recursive: true });
				writeFileSync(join(folder, path), text);
			}
		},
	},
});
