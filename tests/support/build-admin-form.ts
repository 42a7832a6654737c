import { join } from 'node:path';
import { build } from 'astro';
import { adminForm } from '#src/build/admin-form.ts';

/** node tests/support/build-admin-form.ts FOLDER. Builds /admin/ alone: it needs nothing of the site, and seconds instead of a minute. */
const outDir = process.argv[2] ?? 'dist-admin';

await build({
	configFile: false,
	// No such folder: all pages come from the integration.
	srcDir: './src/admin/no-site',
	publicDir: './public',
	outDir,
	cacheDir: join(outDir, '.cache'),
	logLevel: 'error',
	trailingSlash: 'always',
	build: { inlineStylesheets: 'always' },
	integrations: [adminForm({ repository: 'owner/name', branch: 'main', preview: 'https://preview.example.org' })],
});
