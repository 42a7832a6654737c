import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { endingOf, FILE_TYPES } from './file-types.ts';
import { type Exception, headersFor } from './headers.ts';
import { siteHosting } from './site-hosting.ts';

export interface Serving {
	/** E.g. `http://localhost:4321`. */
	origin: string;
	close(): Promise<void>;
}

const COPIES = [
	['br', 'br'],
	['gzip', 'gz'],
] as const;

/** Serves a built site as its host would: the same headers, redirects, 404 page and compressed copies. For a look and for tests, not for the public. */
export async function serveSite(
	folder: string,
	{ port = 0, content = 'content', exceptions = [] }: { port?: number; content?: string; exceptions?: readonly Exception[] } = {},
): Promise<Serving> {
	const { rules, redirects } = siteHosting(folder, content, exceptions);
	const moved = new Map(redirects.map(({ from, to }) => [from, to]));
	const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const headers: Record<string, string> = { ...headersFor(pathname, rules) };
		const to = moved.get(pathname) ?? (existsSync(join(folder, pathname, 'index.html')) && !pathname.endsWith('/') ? `${pathname}/${search}` : undefined);
		if (to !== undefined) {
			response.writeHead(301, { ...headers, location: to }).end();
			return;
		}
		let file = join(folder, normalize(decodeURIComponent(pathname)));
		if (pathname.endsWith('/')) file = join(file, 'index.html');
		const found = isFile(file) && !/^\/_(?:headers|redirects)$|\.(?:br|gz)$/.test(pathname);
		if (!found) file = join(folder, '404.html');
		headers['Content-Type'] = FILE_TYPES[endingOf(file)]?.type ?? 'application/octet-stream';
		headers['Vary'] = 'Accept-Encoding';
		const copy = COPIES.find(([name, ending]) => [request.headers['accept-encoding']].flat().join().includes(name) && isFile(`${file}.${ending}`));
		if (copy !== undefined) headers['Content-Encoding'] = copy[0];
		response.writeHead(found ? 200 : 404, headers);
		response.end(request.method === 'HEAD' ? undefined : readFileSync(copy === undefined ? file : `${file}.${copy[1]}`));
	});
	await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, 'localhost', ready));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: () => new Promise((done) => server.close(() => done())),
	};
}
