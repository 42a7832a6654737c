import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Notes the packages whose code reaches a browser, while the form and its worker are bundled. */
export const notePackages = (names: Set<string>): Plugin => ({
	name: 'form-packages',
	apply: 'build',
	generateBundle(_options, bundle) {
		if (this.environment.config.consumer !== 'client') return;
		for (const chunk of Object.values(bundle)) {
			if (chunk.type !== 'chunk') continue;
			for (const id of chunk.moduleIds) for (const name of packagesIn(id)) names.add(name);
		}
	},
});

/** The packages that a package has packed into its own code, as its source map names them. */
export function packedInto(sourceMap: string): string[] {
	const { sources } = JSON.parse(readFileSync(sourceMap, 'utf8')) as { sources: string[] };
	return [...new Set(sources.flatMap(packagesIn))].toSorted();
}

/** The package that a file belongs to: the last one that its path names. */
export function packagesIn(path: string): string[] {
	const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\//.exec(path) ?? [];
	return name === undefined ? [] : [name];
}
