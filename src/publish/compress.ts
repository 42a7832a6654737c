import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants, gunzipSync, gzip } from 'node:zlib';
import { endingOf, FILE_TYPES } from './file-types.ts';
import { siteFiles } from './site-files.ts';

const FORMATS = {
	br: {
		compress: (bytes: Buffer) =>
			promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
		decompress: brotliDecompressSync,
	},
	gz: { compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }), decompress: gunzipSync },
} as const;

/**
 * Copies a built site, with a brotli and a gzip copy beside every text file, for a server that compresses nothing while a reader waits.
 * A copy gets its name only once it has been read back and is the same: a full disk leaves no empty page behind.
 * @throws when a file cannot be written, or does not read back
 */
export async function compressSite(from: string, to: string): Promise<void> {
	for (const path of siteFiles(from)) {
		const target = join(to, path);
		mkdirSync(dirname(target), { recursive: true });
		copyFileSync(join(from, path), target);
		if (FILE_TYPES[endingOf(path)]?.text !== true) continue;
		const bytes = readFileSync(target);
		for (const [ending, { compress, decompress }] of Object.entries(FORMATS)) {
			const unfinished = `${target}.${ending}.unfinished`;
			writeFileSync(unfinished, await compress(bytes));
			if (!readsBack(decompress, unfinished, bytes)) throw new Error(`${target}.${ending} does not read back. Is the disk full?`);
			renameSync(unfinished, `${target}.${ending}`);
		}
	}
}

/** Whether a compressed file holds the bytes it was made of; one that was cut off cannot be read at all. */
function readsBack(decompress: (compressed: Buffer) => Buffer, file: string, bytes: Buffer): boolean {
	try {
		return decompress(readFileSync(file)).equals(bytes);
	} catch {
		return false;
	}
}
