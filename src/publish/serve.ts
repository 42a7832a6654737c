import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Exception, headersFor } from './headers.ts';
export type { Serving } from './serve-folder.ts';
import { serveFolder, type Serving } from './serve-folder.ts';
import { siteHosting } from './site-hosting.ts';

/** Serves a built site as its host would: the same headers, redirects and 404 page. */
export async function serveSite(
	folder: string,
	{ port = 0, content = 'content', exceptions = [] }: { port?: number; content?: string; exceptions?: readonly Exception[] } = {},
): Promise<Serving> {
	const { rules, redirects } = siteHosting(folder, content, exceptions);
	const moved = new Map(redirects.map(({ from, to }) => [from, to]));
	const withSlash = (pathname: string) => (pathname.endsWith('/') ? pathname : `${pathname}/`);
	return serveFolder(folder, {
		port,
		headersFor: (pathname) => headersFor(pathname, rules),
		redirect: (pathname) =>
			moved.get(withSlash(pathname)) ?? (!pathname.endsWith('/') && existsSync(join(folder, pathname, 'index.html')) ? `${pathname}/` : undefined),
	});
}
