import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finisher, type Look, createPageReader } from '#src/build/page-weight/finish-pages.ts';
import { alike } from '#src/build/page-weight/group-similar.ts';
import { kindOf, STYLES_OF_KIND } from '#src/build/page-weight/page-kind.ts';
import { printStyles } from '#src/build/page-weight/page-styles.ts';
import { scriptsReader } from '#src/build/page-weight/page-scripts.ts';
import { addressOfPage, isPage, siteFiles } from '#src/publish/site-files.ts';

/** Gives each built page its own styles and no more, so that an article comes in one round trip. Printing has a file of its own, which no screen waits for. */
export const finishPages = (): AstroIntegration => ({
	name: 'finish-pages',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const folder = fileURLToPath(dir);
			const files = siteFiles(folder);
			const scripts = new Map(
				files
					.filter((path) => path.startsWith('_astro/') && path.endsWith('.js'))
					.map((path) => [path.slice('_astro/'.length), readFileSync(join(folder, path), 'utf8')]),
			);
			const printed = new Map<string, string>();
			const printLink = (styles: string) => {
				let name = printed.get(styles);
				if (name === undefined) {
					const css = printStyles(styles);
					name = `_astro/print.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
					writeFileSync(join(folder, name), css);
					printed.set(styles, name);
				}
				return `<link rel="stylesheet" href="/${name}" media="print">`;
			};
			const look = createPageReader();
			const scriptsOf = scriptsReader(scripts);
			const read = (path: string) => readFileSync(join(folder, path), 'utf8');
			for (const [kind, paths] of Map.groupBy(files.filter(isPage), (path) => kindOf(addressOfPage(path)))) {
				const looks = paths.map((path) => {
					const html = read(path);
					return look(html, scriptsOf(html));
				});
				const uses = looks.map(({ tags, classes }) => tags.union(classes));
				for (const group of alike(uses, STYLES_OF_KIND[kind])) {
					const finished = finisher(
						group.map((index) => looks[index] as Look),
						printLink,
					);
					for (const index of group) {
						const path = paths[index] as string;
						writeFileSync(join(folder, path), finished(read(path)));
					}
				}
			}
		},
	},
});
