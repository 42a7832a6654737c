/// <reference lib="webworker" />
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { OFFLINE_PAGE, OFFLINE_PAGES } from './offline-pages.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: whether a copy is kept, the files that the kept pages need, and a name that changes with any of them. */
declare const OFFLINE_COPY: boolean;
declare const OFFLINE_FILES: readonly string[];
declare const RELEASE: string;

const CACHE = `offline-${RELEASE}`;
const pages: ReadonlySet<string> = new Set([...OFFLINE_PAGES, OFFLINE_PAGE]);
const files: ReadonlySet<string> = new Set(OFFLINE_FILES);

async function removeCopies(but?: string) {
	for (const name of await caches.keys()) if (name !== but) await caches.delete(name);
}

if (OFFLINE_COPY) {
	self.addEventListener('install', (event) => {
		// Straight from the network, past the browser's own store: a copy starts out new.
		const wanted = [...pages, ...files].map((address) => new Request(address, { cache: 'reload' }));
		event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(wanted)));
		void self.skipWaiting();
	});
	self.addEventListener('activate', (event) => event.waitUntil(removeCopies(CACHE).then(() => self.clients.claim())));

	// The network first, without a time limit: an old page is shown only when there is no network at all.
	registerRoute(
		({ request, url }) => request.mode === 'navigate' && pages.has(url.pathname),
		new NetworkFirst({ cacheName: CACHE, matchOptions: { ignoreSearch: true } }),
	);
	registerRoute(({ request }) => request.mode === 'navigate', new NetworkOnly());
	// Named by what is in them, so the copy is the file. Files of other pages are left to the browser.
	registerRoute(({ url }) => files.has(url.pathname), new CacheFirst({ cacheName: CACHE }));
	setCatchHandler(async ({ request }) => (request.mode === 'navigate' ? ((await caches.match(OFFLINE_PAGE)) ?? Response.error()) : Response.error()));
} else {
	self.addEventListener('install', () => void self.skipWaiting());
	self.addEventListener('activate', (event) => event.waitUntil(removeCopies().then(() => self.registration.unregister())));
}
