import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { bundleWorker, neededBy } from '#src/build/bundle-worker.ts';
import { OFFLINE_COPY, OFFLINE_PAGE, OFFLINE_PAGES, WORKER } from '#src/offline/offline-pages.ts';

/** The addresses whose pages are kept. */
export const KEPT_OFFLINE: readonly string[] = [...OFFLINE_PAGES, OFFLINE_PAGE];

/** Bundles the service worker that keeps three pages for offline reading, with the list of the files that those pages need. `pages`: the HTML of each address that is kept. */
export async function writeWorker(folder: string, pages: ReadonlyMap<string, string>): Promise<void> {
	const kept = KEPT_OFFLINE.map((address) => {
		const html = pages.get(address);
		if (html === undefined) throw new Error(`${address} is to be kept for offline reading, but there is no such page.`);
		return html;
	});
	const files = neededBy(kept, folder);
	const release = createHash('sha256').update(kept.join('')).update(files.join()).digest('hex').slice(0, 12);
	await bundleWorker(join(folder, WORKER), { keep: OFFLINE_COPY, files, release });
}
