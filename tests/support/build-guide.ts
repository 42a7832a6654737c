import { build } from 'astro';

// Builds the guide of fixtures (CONTENT_DIR) into a folder of its own, beside the site and without touching what that remembers.
const [outDir = '', cacheDir = ''] = process.argv.slice(2);
await build({ outDir, cacheDir, mode: 'production', logLevel: 'warn' });
