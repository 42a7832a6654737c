import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module in which Astro hands the content to the pages, as its bundler knows it. */
const CONTENT = /^\0astro:data-layer-content$/;

/** Skips work that Astro does in every build and that ours does not need. */
export const lighterBuild = (): AstroIntegration => ({
	name: 'lighter-build',
	hooks: {
		'astro:config:setup': ({ config, command, updateConfig }) => {
			if (command !== 'build') return;
			const file = fileURLToPath(new URL('data-store.json', config.cacheDir));
			// All that was read of the content is one text, of eight megabytes at 2,000 entries: as a string in a module it would go through the bundler as a program.
			const code = `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
			updateConfig({
				vite: {
					plugins: [
						{
							name: 'lighter-build',
							load: { order: 'pre', filter: { id: CONTENT }, handler: () => code },
							// The content is read by way of a server as `dev` has, which would bundle the toolbar of `dev` first.
							configResolved: ({ environments: { client } }) => {
								if (client !== undefined) client.optimizeDeps.include = [];
							},
						},
					],
				},
			});
		},
	},
});
