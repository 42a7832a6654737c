import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** `astro dev` serves the index that the last build left. */
export function searchInDev(): AstroIntegration {
	let lastBuild = '';
	return {
		name: 'search-in-dev',
		hooks: {
			'astro:config:done': ({ config }) => {
				lastBuild = join(fileURLToPath(config.outDir), 'pagefind');
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use('/pagefind/', (request, response, next) => {
					const { pathname } = new URL(request.url ?? '/', 'http://localhost');
					// Names and answers come fresh from the content; only the index is of the last build.
					if (pathname === '/guide.json' || pathname === '/words.json') return next();
					const file = join(lastBuild, pathname);
					if (!file.startsWith(lastBuild) || !existsSync(file) || !statSync(file).isFile()) {
						response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
						response.end('There is no search index yet. Run "npm run build" once; "npm run dev" then serves that index.\n');
						return undefined;
					}
					response.writeHead(200, { 'content-type': pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream' });
					createReadStream(file).pipe(response);
					return undefined;
				});
			},
		},
	};
}
