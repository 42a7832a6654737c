import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';

/** The site that the tests look at: ours as `npm run build` left it, or the guide of fixtures (tests/vitest.config.ts says which). */
export const DIST = resolve(fileURLToPath(new URL('../../', import.meta.url)), process.env['SITE_DIR'] ?? 'dist');

export interface BuiltPage {
	/** Root-relative address, e.g. `/guide/pores/`; `/404.html` keeps its file name. */
	address: string;
	html: string;
	document: Document;
}

/** Every file of the site, as a path relative to `dist`. */
export function builtFiles(): string[] {
	if (!existsSync(DIST)) throw new Error('There is no built site. Run "npm run build" first.');
	return readdirSync(DIST, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(DIST, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.toSorted();
}

/** The files that a reader can come to: all but the editing form and what it alone leads to. Without the form these are all files. */
export function readerFiles(): string[] {
	const files = builtFiles();
	if (!files.some((path) => path.startsWith('admin/'))) return files;
	const apart = new Set(files.filter((path) => path.startsWith('_astro/')));
	const reached = files.filter((path) => !path.startsWith('admin/') && !apart.has(path));
	for (const path of reached) {
		if (!/\.(?:html|js|css)$/.test(path)) continue;
		const text = readBuilt(path).toString('utf8');
		for (const other of apart)
			if (text.includes(basename(other))) {
				apart.delete(other);
				// The loop comes to it as well: what it names is reached too.
				reached.push(other);
			}
	}
	return reached;
}

export const readBuilt = (path: string) => readFileSync(join(DIST, path));

let pages: BuiltPage[] | undefined;

/** Every page, parsed once. */
export function builtPages(): BuiltPage[] {
	pages ??= builtFiles()
		.filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/') && !path.startsWith('admin/'))
		.map((path) => {
			const html = readBuilt(path).toString('utf8');
			return { address: `/${path.replace(/(^|\/)index\.html$/, '$1')}`, html, document: parseHTML(html).document };
		});
	return pages;
}

/** The page at an address. */
export function builtPage(address: string): BuiltPage {
	const found = builtPages().find((page) => page.address === address);
	if (found === undefined) throw new Error(`The built site has no page ${address}.`);
	return found;
}
