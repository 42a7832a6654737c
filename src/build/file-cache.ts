import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const hash = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

/**
 * A cache between builds for what is slow to make, in `folder`, under the hash of all that it is made of.
 * A file begins with the hash of the rest of it: one that was cut off or damaged is made again. Where the folder cannot be written, nothing is cached.
 */
export async function cachedFile(folder: string, madeOf: string, make: () => Promise<Buffer>): Promise<Buffer> {
	const file = join(folder, hash(madeOf));
	const kept = readCached(file);
	if (kept !== undefined) return kept;
	const made = await make();
	try {
		mkdirSync(folder, { recursive: true });
		const unfinished = `${file}.${process.pid}`;
		writeFileSync(unfinished, Buffer.concat([Buffer.from(hash(made)), made]));
		renameSync(unfinished, file);
	} catch {
		// A full disk or a folder that cannot be written costs time, not the build.
	}
	return made;
}

function readCached(file: string): Buffer | undefined {
	try {
		const bytes = readFileSync(file);
		const rest = bytes.subarray(64);
		return bytes.subarray(0, 64).toString() === hash(rest) ? rest : undefined;
	} catch {
		return undefined;
	}
}
