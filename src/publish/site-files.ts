import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file of a built site, as a path relative to its folder with `/`, in a fixed order. */
export function siteFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.toSorted();
}

/** Pages of the site itself; the search's own files and the editing form are made by others. */
export const isPage = (path: string) => path.endsWith('.html') && !path.startsWith('pagefind/') && !path.startsWith('admin/');

/** `guide/pores/index.html` is served at `/guide/pores/`; `404.html` keeps its name. */
export const addressOfPage = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
