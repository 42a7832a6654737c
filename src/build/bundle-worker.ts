import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** Writes the worker of the offline copy as one small file. Without `keep` it is the one that deletes the copy and unregisters itself. */
export async function bundleWorker(file: string, { keep, files, release }: { keep: boolean; files: readonly string[]; release: string }): Promise<void> {
	const bundle = await rolldown({
		input: fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url)),
		platform: 'browser',
		transform: {
			define: {
				OFFLINE_COPY: String(keep),
				OFFLINE_FILES: JSON.stringify(files),
				RELEASE: JSON.stringify(release),
				'process.env.NODE_ENV': '"production"',
			},
		},
	});
	await bundle.write({ file, format: 'iife', minify: true, comments: false });
	await bundle.close();
}

/** The files that are named by what is in them, among those that pages ask for, and those that these files ask for in turn. */
export function neededBy(pages: readonly string[], folder: string): string[] {
	const found = new Set<string>();
	const add = (path: string) => {
		const file = join(folder, path);
		if (found.has(path) || !existsSync(file)) return;
		found.add(path);
		if (/\.(?:js|css)$/.test(path)) look(readFileSync(file, 'utf8'));
	};
	const look = (text: string) => {
		for (const [path] of text.matchAll(/\/_astro\/[\w./-]+\.(?:js|css|woff2|svg)\b/g)) add(path);
		// Scripts that are loaded at once; what waits for a press is left to the network.
		for (const [, name] of text.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) add(`/_astro/${name ?? ''}`);
	};
	for (const page of pages) look(page);
	return [...found].toSorted();
}
