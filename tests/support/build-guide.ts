import { cpSync } from 'node:fs';
import { build } from 'astro';
import { finishSite } from '#src/build/built-pages.ts';

// Builds the guide of fixtures (CONTENT_DIR) into a folder of its own, beside the site and without touching what that remembers.
// `rawDir` gets the pages as they were before they were finished.
const [outDir = '', cacheDir = '', rawDir = ''] = process.argv.slice(2);
await build({ outDir, cacheDir, mode: 'production', logLevel: 'warn' });
cpSync(outDir, rawDir, { recursive: true });
await finishSite(outDir);
