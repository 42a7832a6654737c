/// <reference lib="webworker" />
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { OFFLINE_PAGE, OFFLINE_PAGES } from './offline-pages.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: whether a copy is kept, the files that the kept pages need, and a name that changes with any of them. */
declare const OFFLINE_COPY: boolean;
declare const OFFLINE_FILES: readonly string[];
declare const RELEASE: string;

const CACHE = `offline-${RELEASE}`;
const pages: ReadonlySet<string> = new Set([...OFFLINE_PAGES, OFFLINE_PAGE]);
const files: ReadonlySet<string> = new Set(OFFLINE_FILES);

/** A page’s own address, also where it was asked for without its slash. */
const pageOf = ({ pathname }: URL) => (pathname.endsWith('/') ? pathname : `${pathname}/`);

async function removeCopies(but?: string) {
	for (const name of await caches.keys()) if (name !== but) await caches.delete(name);
}

/** Straight from the network, past the browser's own store: a copy starts out new. */
async function fill() {
	const cache = await caches.open(CACHE);
	await cache.addAll([...pages, ...files].map((address) => new Request(address, { cache: 'reload' })));
}

/** A browser short of room may have emptied the copy, or a part of it, while the worker stayed. */
async function refill() {
	const kept = await (await caches.open(CACHE)).keys();
	if (kept.length < pages.size + files.size) await fill();
}

/** The copy is of the page: what was behind a "?", such as the letter that a link was in, is not kept. */
const byPath = { cacheKeyWillBeUsed: ({ request }: { request: Request }) => Promise.resolve(new URL(request.url).pathname) };

/** Offline: the stored copy of a page, or the page that says that there is none. */
async function keptOrOffline(request: Request): Promise<Response> {
	if (request.mode !== 'navigate') return Response.error();
	const page = pageOf(new URL(request.url));
	return (pages.has(page) ? await caches.match(page) : undefined) ?? (await caches.match(OFFLINE_PAGE)) ?? Response.error();
}

if (OFFLINE_COPY) {
	self.addEventListener('install', (event) => {
		event.waitUntil(fill());
		void self.skipWaiting();
	});
	self.addEventListener('activate', (event) => event.waitUntil(removeCopies(CACHE).then(() => self.clients.claim())));
	self.addEventListener('fetch', (event) => {
		if (event.request.mode === 'navigate') event.waitUntil(refill().catch(() => undefined));
	});

	// The network first, without a time limit: an old page is shown only when there is no network at all.
	registerRoute(({ request, url }) => request.mode === 'navigate' && pages.has(url.pathname), new NetworkFirst({ cacheName: CACHE, plugins: [byPath] }));
	registerRoute(({ request }) => request.mode === 'navigate', new NetworkOnly());
	// The browser's HTTP cache answers for these at once, since they never expire; a damaged copy is replaced on the way. Files of other pages are left to the browser.
	registerRoute(({ url }) => files.has(url.pathname), new NetworkFirst({ cacheName: CACHE, plugins: [byPath] }));
	setCatchHandler(({ request }) => keptOrOffline(request).catch(() => Response.error()));
} else {
	self.addEventListener('install', () => void self.skipWaiting());
	self.addEventListener('activate', (event) => event.waitUntil(removeCopies().then(() => self.registration.unregister())));
}
