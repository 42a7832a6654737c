import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { isPage, siteFiles } from '#src/publish/site-files.ts';

// What each drawing of the built site weighs (brotli), alone and with its words, and on how many pages it is.
const FIGURE = /<figure class="figure"[\s\S]*?<\/figure>/g;
const CHOICE = /<skin-tone[\s\S]*?<\/skin-tone>/;

const found = new Map<string, { bytes: number; pages: number }>();
for (const path of siteFiles('dist').filter(isPage)) {
	for (const [figure] of readFileSync(join('dist', path), 'utf8').matchAll(FIGURE)) {
		const [, name = ''] = /id="figure-([\w-]+?)-title"/.exec(figure) ?? [];
		const { pages = 0 } = found.get(name) ?? {};
		found.set(name, { bytes: brotliCompressSync(figure.replace(CHOICE, '')).length, pages: pages + 1 });
	}
}
console.table(Object.fromEntries([...found].toSorted(([, a], [, b]) => b.bytes - a.bytes)));
