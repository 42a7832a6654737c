import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { endingOf, FILE_TYPES } from './file-types.ts';
import { siteFiles } from './site-files.ts';

const WAYS = {
	br: (bytes: Buffer) =>
		promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
	gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
} as const;

/**
 * Writes a brotli and a gzip copy beside every text file. What was compressed before is taken from `kept`, a folder of copies named by what is in them,
 * so that a change of one page costs the compression of one page.
 */
export async function compressSite(folder: string, kept?: string): Promise<void> {
	if (kept !== undefined) mkdirSync(kept, { recursive: true });
	const files = siteFiles(folder).filter((path) => FILE_TYPES[endingOf(path)]?.text === true);
	const next = files.values();
	// Four at a time: as many as Node compresses beside each other.
	await Promise.all(
		Array.from({ length: 4 }, async () => {
			for (const path of next) {
				const bytes = readFileSync(join(folder, path));
				const hash = createHash('sha256').update(bytes).digest('hex');
				for (const [ending, compress] of Object.entries(WAYS)) {
					const copy = kept === undefined ? undefined : join(kept, `${hash}.${ending}`);
					const done = copy !== undefined && existsSync(copy) ? readFileSync(copy) : await compress(bytes);
					if (copy !== undefined && !existsSync(copy)) writeFileSync(copy, done);
					writeFileSync(join(folder, `${path}.${ending}`), done);
				}
			}
		}),
	);
}
