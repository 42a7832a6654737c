import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, posix } from 'node:path';
import sirv from 'sirv';

export interface Serving {
	/** E.g. `http://localhost:4321`. */
	origin: string;
	close(): Promise<void>;
}

export interface ServeOptions {
	/** 0 takes any free port. */
	port?: number;
	/** The headers of an answer. */
	headersFor?: (pathname: string) => Readonly<Record<string, string>>;
	/** Where an address leads instead, or nothing. */
	redirect?: (pathname: string) => string | undefined;
	/** Addresses that are answered as if there were nothing. */
	refuse?: (pathname: string) => boolean;
}

/** Instructions to a host are not pages. */
const NOT_SERVED = /^\/_(?:headers|redirects)\/?$|\.(?:br|gz)\/?$/;

/** Serves a folder on this machine, with its `404.html` for what is not there. For a look and for tests, not for the public. */
export async function serveFolder(
	folder: string,
	{ port = 0, headersFor = () => ({}), redirect = () => undefined, refuse = () => false }: ServeOptions = {},
): Promise<Serving> {
	const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, dotfiles: true });
	const server = createServer((request, response) => {
		// As a path, whatever it looks like: read as an address, "//guide" would be a host.
		const asked = `http://localhost${request.url ?? '/'}`;
		const url = URL.canParse(asked) ? new URL(asked) : undefined;
		const refused = (status: number, sentence: string) =>
			response.writeHead(status, { ...headersFor('/'), 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
		if (url === undefined || !isDecodable(url.pathname)) {
			refused(400, 'This address cannot be read.');
			return;
		}
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('Allow', 'GET, HEAD');
			refused(405, 'This site is only for reading.');
			return;
		}
		const { pathname, search } = url;
		const headers = headersFor(pathname);
		const missing = () => {
			response.writeHead(404, { ...headers, 'Cache-Control': 'no-store', 'Content-Type': 'text/html; charset=utf-8' });
			response.end(request.method === 'HEAD' ? undefined : readFileSync(join(folder, '404.html')));
		};
		const path = decodeURIComponent(pathname);
		// What can be read in two ways has no page: led on, "//guide" would lead to another host.
		if (posix.normalize(path) !== path) {
			missing();
			return;
		}
		const to = redirect(pathname);
		if (to !== undefined) response.writeHead(301, { ...headers, Location: `${to}${search}` }).end();
		else if (NOT_SERVED.test(path) || refuse(pathname)) missing();
		else {
			for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
			files(request, response, missing);
		}
	});
	await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, 'localhost', ready));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

/** Whether an address is text at all: `/%` and `/%00` are not. */
function isDecodable(pathname: string): boolean {
	try {
		return !decodeURIComponent(pathname).includes('\0');
	} catch {
		return false;
	}
}
