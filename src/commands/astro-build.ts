import './quiet-astro.ts';
import { enableCompileCache } from 'node:module';
import { NEXT } from '#src/build/atomic-dist.ts';
import { buildFailure } from '#src/build/build-failure.ts';
import type { BuildOptions } from './build-site.ts';

/** The process of a build in which Astro makes the pages, as build-site.ts asks. Bundling them takes most of a gigabyte in a large guide, which is given back only by a process that ends. */
const { mode, form } = JSON.parse(process.argv[2] ?? '') as BuildOptions;

// A build that was killed has nobody to finish its pages, and the next one writes to the same folder.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();

// Astro and Vite are a thousand modules: what Node made of them is kept between builds, and checked by Node against the file.
enableCompileCache('node_modules/.cache/compiled');
const { build } = await import('astro');
const integrations = form === undefined ? [] : [(await import('#src/build/admin-form.ts')).adminForm(form)];
try {
	await build({ mode, integrations, outDir: NEXT, force: true });
} catch (error) {
	console.error(`\n${buildFailure(error, process.cwd())}`);
	process.exit(1);
}
