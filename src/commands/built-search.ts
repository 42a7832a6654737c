import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fullTextOf, type Pagefind, withPassages } from '#src/search/engine/full-text.ts';
import type { GuideFile, WordsFile } from '#src/search/engine/guide.ts';
import { GuideSearch } from '#src/search/engine/guide-search.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A sentence for whoever asked, not a fault of the program. */
export class NoIndexError extends Error {}

export interface RankedResult {
	url: string;
	title: string;
	topics: readonly string[];
}

/**
 * The built search, run by the very code of the browser: Pagefind's script reads its files from a server on loopback.
 * @throws NoIndexError where there is no built index
 */
export async function openBuiltSearch(folder = DIST) {
	const files = join(folder, 'pagefind');
	if (!['pagefind.js', 'guide.json', 'words.json'].every((name) => existsSync(join(files, name)))) {
		throw new NoIndexError('There is no search index. Run "npm run build" first.');
	}
	const json = (name: string): unknown => JSON.parse(readFileSync(join(files, name), 'utf8'));
	const guide = json('guide.json') as GuideFile;
	const words = json('words.json') as WordsFile;
	const search = new GuideSearch(guide, words);
	const server = createServer(({ url }, response) => {
		const file = join(files, normalize(new URL(url ?? '/', 'http://localhost').pathname));
		const found = file.startsWith(files) && existsSync(file);
		response.writeHead(found ? 200 : 404);
		response.end(found ? readFileSync(file) : '');
	});
	// A connection that the server drops while a query is being thought over would be an error of the next one.
	server.keepAliveTimeout = 0;
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const pagefind = (await import(pathToFileURL(join(files, 'pagefind.js')).href)) as Pagefind;
	await pagefind.options({ basePath: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, noWorker: true });
	await pagefind.init();
	// Pagefind goes on loading after `init`: a server closed before that would end it with an error.
	const fullText = await fullTextOf(pagefind, json('records.json') as string[], guide.entries);
	return {
		guide,
		words,
		search,
		fullText,
		ranked: async (typed: string): Promise<RankedResult[]> =>
			(await withPassages(search.search(typed), fullText)).map(({ url, title, topics }) => ({ url, title, topics })),
		close: () => new Promise<void>((done) => server.close(() => done())),
	};
}
