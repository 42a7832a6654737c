import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Exception, headersFor } from './headers.ts';
export type { Serving } from './serve-folder.ts';
import { serveFolder, type Serving } from './serve-folder.ts';
import { siteHosting } from './site-hosting.ts';

interface SiteOptions {
	port?: number;
	content?: string;
	exceptions?: readonly Exception[];
	/** Called when the site is rebuilt while it is being served. */
	onNewBuild?: () => void;
}

/** Serves a built site as its host would: the same headers, redirects and 404 page. A site that is rebuilt is served with its new policy from then on. */
export async function serveSite(folder: string, { port = 0, content = 'content', exceptions = [], onNewBuild }: SiteOptions = {}): Promise<Serving> {
	const read = () => {
		const { rules, redirects } = siteHosting(folder, content, exceptions);
		return { build: buildOf(folder), rules, moved: new Map(redirects.map(({ from, to }) => [from, to])) };
	};
	let site = read();
	const current = () => {
		// Between two builds there is a moment without a folder: then what is known stays.
		const build = buildOf(folder);
		if (build !== undefined && build !== site.build) {
			site = read();
			onNewBuild?.();
		}
		return site;
	};
	const withSlash = (pathname: string) => (pathname.endsWith('/') ? pathname : `${pathname}/`);
	return serveFolder(folder, {
		port,
		headersFor: (pathname) => headersFor(pathname, current().rules),
		redirect: (pathname) =>
			current().moved.get(withSlash(pathname)) ?? (!pathname.endsWith('/') && existsSync(join(folder, pathname, 'index.html')) ? `${pathname}/` : undefined),
	});
}

/** A build takes the place of the last one as a folder of its own. */
const buildOf = (folder: string) => statSync(folder, { throwIfNoEntry: false })?.ino;
