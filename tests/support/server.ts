import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { DIST } from './built-site.ts';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
	'.ics': 'text/calendar; charset=utf-8',
};

export interface Serving {
	/** E.g. `http://127.0.0.1:40123`. */
	origin: string;
	close(): Promise<void>;
}

/** Serves a built site on loopback. `refuse` answers 404 for addresses that a test wants missing; `headers` are sent with every answer. */
export async function serveSite({
	folder = DIST,
	headers = {},
	refuse = () => false,
}: { folder?: string; headers?: Record<string, string>; refuse?: (pathname: string) => boolean } = {}): Promise<Serving> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		let file = join(folder, normalize(decodeURIComponent(pathname)));
		if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
		const found = !refuse(pathname) && existsSync(file);
		if (!found) file = join(folder, '404.html');
		response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...headers });
		response.end(readFileSync(file));
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => new Promise((done) => server.close(() => done())),
	};
}
