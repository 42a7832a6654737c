import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Repository } from '#src/admin/form-config.ts';
import { LOCAL_POLICY } from '#src/admin/admin-headers.ts';
import { CONTENT_FOLDER } from '#src/content-folder.ts';
import { notePackages, packedInto } from './form-licences.ts';
import { formLicencesText } from './licences-text.ts';

/**
 * The editing form at /admin/ and the overview at /admin/overview/: on local files in `dev`, and in a build that names
 * where the form saves. A public build has neither.
 */
export function adminForm(repository?: Repository): AstroIntegration {
	const packages = new Set<string>();
	return {
		name: 'admin-form',
		hooks: {
			'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
				if (command !== 'dev' && repository === undefined) return;
				injectRoute({ pattern: '/admin/', entrypoint: path('../admin/form.astro'), prerender: true });
				injectRoute({ pattern: '/admin/overview/', entrypoint: path('../admin/overview.astro'), prerender: true });
				updateConfig({
					vite: {
						plugins: [repositoryModule(repository, fileURLToPath(new URL(`${CONTENT_FOLDER}/`, config.root))), localHeaders(), notePackages(packages)],
						// Sveltia can colour code in every programming language; a guide has none, and the colours weigh 8 MB.
						resolve: {
							alias: [
								{ find: /^@shikijs\/langs(?:\/.*)?$/, replacement: path('../admin/no-languages.ts') },
								// For browsers this package asks the page what `&amp;` means; the worker that checks a save has no page.
								{ find: /^decode-named-character-reference$/, replacement: fileURLToPath(import.meta.resolve('decode-named-character-reference')) },
							],
						},
						worker: { format: 'es', plugins: () => [notePackages(packages)] },
						// The policy under /admin/ allows no script in the page itself.
						build: { assetsInlineLimit: 0 },
						...(command === 'dev' ? { optimizeDeps: { include: ['@sveltia/cms'] } } : {}),
					},
				});
			},
			'astro:build:done': ({ dir }) => {
				if (repository === undefined) return;
				const packed = packedInto(fileURLToPath(`${import.meta.resolve('@sveltia/cms')}.map`));
				writeFileSync(fileURLToPath(new URL('admin/licences.txt', dir)), formLicencesText(packages, new Map([['@sveltia/cms', packed]])));
			},
		},
	};
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const MODULE = 'virtual:admin-repository';

function repositoryModule(repository: Repository | undefined, contentFolder: string): Plugin {
	const code = `export const repository = ${JSON.stringify(repository)};\nexport const contentFolder = ${JSON.stringify(contentFolder)};`;
	return {
		name: MODULE,
		resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
		load: (id) => (id === `\0${MODULE}` ? code : undefined),
	};
}

/** In `dev` the form may call nobody at all, not even the status page of the code host. */
function localHeaders(): Plugin {
	return {
		name: 'admin-local-headers',
		configureServer({ middlewares }) {
			middlewares.use('/admin', (_request, response, next) => {
				response.setHeader('Content-Security-Policy', LOCAL_POLICY);
				next();
			});
		},
	};
}
