import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

// Builds the guide of fixtures (CONTENT_DIR) into a folder of its own, beside the site and without touching what that remembers.
// `rawDir` gets the pages as they were before their styles were purged.
const [outDir = '', cacheDir = '', rawDir = ''] = process.argv.slice(2);
await build({
	outDir,
	cacheDir,
	mode: 'production',
	logLevel: 'warn',
	integrations: [{ name: 'raw-pages', hooks: { 'astro:build:generated': ({ dir }) => cpSync(fileURLToPath(dir), rawDir, { recursive: true }) } }],
});
