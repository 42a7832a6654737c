import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where the site stands while it is built, and for the moment of the change. */
export const NEXT = '.dist-next';
export const LAST = '.dist-last';

/** Clears what a build that was stopped left behind. If it was stopped in the moment of the change, the last good site is put back. */
export function cleanUp(site: string): void {
	if (!existsSync(site) && existsSync(LAST)) renameSync(LAST, site);
	for (const left of [NEXT, LAST]) rmSync(left, { recursive: true, force: true });
}

/** Puts the new site in the place of the old by two renames; at no time is there a half of either. */
export function swap(site: string): void {
	if (existsSync(site)) renameSync(site, LAST);
	renameSync(NEXT, site);
	rmSync(LAST, { recursive: true, force: true });
}
