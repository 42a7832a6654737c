import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));

/** For each folder of src, the folders that it may import from. A folder may always import from itself. Amend it with src when a better cut is found. */
const MAY_IMPORT: Record<string, readonly string[]> = {
	schemas: [],
	lib: ['schemas'],
	planner: ['lib', 'schemas'],
	'search/engine': ['lib'],
	'search/build': ['search/engine', 'schemas', 'site.ts'],
	'search/client': ['search/engine', 'elements', 'lib'],
	publish: ['schemas'],
	markdown: ['lib'],
	queries: ['lib', 'schemas', 'planner', 'search/engine', 'search/build'],
	'content-check': ['lib', 'schemas', 'search/engine', 'publish', 'site.ts'],
	admin: ['lib', 'schemas', 'content-check', 'styles', 'site.ts', 'publish'],
	build: ['content-check', 'search/build', 'publish', 'schemas', 'lib', 'admin', 'content-folder.ts', 'offline', 'components', 'styles'],
	commands: ['content-check', 'publish', 'search/engine', 'lib', 'admin', 'build', 'site.ts', 'content-folder.ts'],
	offline: [],
	elements: ['lib', 'offline'],
	components: ['lib', 'planner', 'search/client', 'schemas', 'elements', 'queries', 'styles', 'site.ts'],
	layouts: ['components', 'elements', 'search/client', 'queries', 'lib', 'site.ts'],
	pages: ['layouts', 'components', 'queries', 'lib', 'planner', 'search/build', 'search/client', 'schemas', 'site.ts', 'offline', 'build'],
	'content.config.ts': ['schemas', 'content-folder.ts'],
	'site.ts': [],
	'content-folder.ts': [],
};

/**
 * Who asks the queries beside the pages: components that an author places and no page gives data to, the frame of every page,
 * whose foot shows the clinic, and the two that write the names of sources under a fact, so that nobody has to hand them down.
 */
const MAY_QUERY = ['components/prose/', 'layouts/BaseLayout.astro', 'components/facts/FactSources.astro', 'components/signs/SignRows.astro'];

/** Folders that must run anywhere: in the build, in the browser and in a command. */
const RUNS_ANYWHERE = ['lib', 'planner', 'search/engine'];

/** The room of a file: its folder of src, and in the search, whose parts run in different places, the part. */
const roomOf = (file: string) =>
	file
		.split('/')
		.slice(0, file.startsWith('search/') ? 2 : 1)
		.join('/');

interface Import {
	file: string;
	from: string;
	to: string;
	typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(?:ts|astro|mjs)$/.test(file));

const imports: Import[] = files.flatMap((file) => {
	const source = readFileSync(join(SRC, file), 'utf8');
	return [
		...source.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s)?[^'"`;]*?(?:from\s*)?['"]([^'"]+)['"]|(import)\(\s*['"]([^'"]+)['"]\s*\)|<script src="([^"]+)"/g),
	].flatMap(([, keyword, type, path, , dynamic, script]) => {
		const to = path ?? dynamic ?? script;
		return to === undefined || (keyword === 'export' && path === undefined) ? [] : [{ file, from: roomOf(file), to, typeOnly: type !== undefined }];
	});
});

/** The folder of src that an import leads to, or undefined for a package. */
function folderOf({ file, to }: Import): string | undefined {
	if (to.startsWith('#src/')) return roomOf(to.slice(5));
	if (!to.startsWith('.')) return undefined;
	return roomOf(join(file, '..', to).replaceAll('\\', '/'));
}

describe('who imports whom', () => {
	it('sees the imports', () => {
		expect(imports).toContainEqual(expect.objectContaining({ file: 'components/prose/Cite.astro', to: './author-input.ts' }));
		expect(imports).toContainEqual(expect.objectContaining({ file: 'components/prose/Term.astro', to: '#src/queries/glossary.ts' }));
		expect(imports).toContainEqual(expect.objectContaining({ file: 'layouts/BaseLayout.astro', to: './every-page.ts' }));
	});

	it('knows every folder of src', () => {
		const folders = new Set(files.map(roomOf));
		expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
	});

	it('lets a folder import only what the table allows', () => {
		const wrong = imports.filter((one) => {
			const to = folderOf(one);
			return to !== undefined && to !== one.from && !(MAY_IMPORT[one.from] ?? []).includes(to);
		});
		expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
	});

	it('allows nothing that nobody uses', () => {
		const used = new Set(imports.map((one) => `${one.from} imports ${folderOf(one)}`));
		const allowed = Object.entries(MAY_IMPORT).flatMap(([from, others]) => others.map((to) => `${from} imports ${to}`));
		expect(allowed.filter((permission) => !used.has(permission))).toEqual([]);
		expect(Object.keys(MAY_IMPORT).filter((folder) => !files.some((file) => roomOf(file) === folder))).toEqual([]);
	});

	it('lets only pages and the components that an author places ask the queries', () => {
		const wrong = imports.filter(
			(one) =>
				folderOf(one) === 'queries' && !one.typeOnly && !MAY_QUERY.some((place) => one.file.startsWith(place)) && !['pages', 'queries'].includes(one.from),
		);
		expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
	});

	it('keeps the rules of the content check free of Node: the editing form runs them in a browser', () => {
		const wrong = imports.filter(({ file, to }) => file.startsWith('content-check/rules/') && (to.startsWith('node:') || to.startsWith('astro:')));
		expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
	});

	it('keeps lib, planner and search free of Astro, Node and the DOM', () => {
		const wrong = imports.filter(({ from, to, typeOnly }) => RUNS_ANYWHERE.includes(from) && !typeOnly && /^(?:astro:|node:|astro\/(?!zod))/.test(to));
		expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
		const touching = files.filter(
			(file) => RUNS_ANYWHERE.includes(roomOf(file)) && /\b(?:document|window|localStorage)\.\w/.test(readFileSync(join(SRC, file), 'utf8')),
		);
		expect(touching).toEqual([]);
	});
});
