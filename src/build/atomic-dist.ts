import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The site that readers see, the one that is being built, and the last one in the moment of the change. */
const SITE_FOLDER = 'dist';
export const NEXT = '.dist-next';
const LAST = '.dist-last';

/** The change from one built site to the next, in the folder of the project. */
export function createDistSwap(home: string) {
	const [site, next, last] = [SITE_FOLDER, NEXT, LAST].map((name) => join(home, name)) as [string, string, string];
	const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
	return {
		/** Clears what a build that was stopped left behind. If it was stopped in the moment of the change, the last good site is put back. */
		cleanUp: () => {
			if (!existsSync(site) && existsSync(last)) renameSync(last, site);
			remove(next);
			remove(last);
		},
		/** Puts the new site in the place of the old by two renames; at no time is there a half of either. */
		swap: () => {
			if (existsSync(site)) renameSync(site, last);
			renameSync(next, site);
			remove(last);
		},
	};
}
