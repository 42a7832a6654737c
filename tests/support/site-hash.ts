import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from '#src/publish/site-files.ts';

/** The hash of each file of a built site. */
export const fileHashes = (site: string): Map<string, string> =>
	new Map(
		siteFiles(site).map((path) => [
			path,
			createHash('sha256')
				.update(readFileSync(join(site, path)))
				.digest('hex'),
		]),
	);

/** One hash of a whole site: of every name and every byte. */
export const siteHash = (site: string): string =>
	createHash('sha256')
		.update(JSON.stringify([...fileHashes(site)]))
		.digest('hex');
