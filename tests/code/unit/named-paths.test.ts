import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '#src/schemas/collections.ts';

const inRepository = (patterns: readonly string[]) => globSync([...patterns]).map((path) => path.replaceAll('\\', '/'));

const FILES = inRepository(['*.*', '.vscode/*', '.github/**/*.*', 'src/**/*.*', 'tests/**/*.*', 'content/**/*.*']);
const known = new Set(FILES);
const names = new Set(FILES.map((path) => basename(path)));

const comments = (path: string, text: string): readonly string[] => {
	if (path.endsWith('.md')) return [text];
	return text.match(path.endsWith('.yml') ? /#.*$/gm : /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm) ?? [];
};

/** Files of code that a text names. One of content, such as `pores.mdx`, is as a rule an example. */
const NAMED = /(?<![\w/.*<>{}$@:-])((?:[\w.-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:ts|astro|css|mjs|yaml))\b/g;

function isThere(named: string, from: string): boolean {
	if (!named.includes('/')) return names.has(named);
	return ['', 'src/', 'content/', `${dirname(from)}/`].some((folder) => known.has(normalize(`${folder}${named}`)));
}

describe('a file that a comment or a document names', () => {
	it('exists', () => {
		const read = FILES.filter((path) => /\.(?:ts|astro|css|mjs|yml|md)$|^\.vscode\//.test(path) && !/^(?:content|tests\/code\/fixtures)\//.test(path));
		const gone = read.flatMap((path) =>
			comments(path, readFileSync(path, 'utf8')).flatMap((comment) =>
				[...comment.matchAll(NAMED)].flatMap(([, named = '']) => (isThere(named, path) ? [] : `${path}: ${named}`)),
			),
		);
		expect(gone).toEqual([]);
	});
});

describe('the editor', () => {
	it('knows the fields of every file that is all fields, and of every list', () => {
		const { 'yaml.schemas': schemas } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8').replaceAll(/^\s*\/\/.*$/gm, '')) as {
			'yaml.schemas': Record<string, string>;
		};
		const collections = Object.entries(COLLECTIONS).flatMap(([name, collection]) => {
			const file = 'folder' in collection ? `${collection.folder}/*${collection.ending}` : collection.file;
			return file.endsWith('.yaml') && ('folder' in collection || collection.holds === 'list')
				? [[`./.astro/collections/${name}.schema.json`, `content/${file}`]]
				: [];
		});
		expect(schemas).toEqual(Object.fromEntries(collections));
	});
});
