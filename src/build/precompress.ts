import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressSite } from '#src/publish/compress.ts';

/** Compresses every text file once, as well as can be, so that no server does it worse while a reader waits. The last to run: it must see every file. */
export const precompress = (): AstroIntegration => {
	let kept = '';
	return {
		name: 'precompress',
		hooks: {
			'astro:config:done': ({ config }) => {
				kept = join(fileURLToPath(config.cacheDir), 'compressed');
			},
			'astro:build:done': ({ dir }) => compressSite(fileURLToPath(dir), kept),
		},
	};
};
