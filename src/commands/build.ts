import { parseArgs } from 'node:util';
import { repositoryOf } from '#src/admin/repository-of.ts';
import { buildSite } from './build-site.ts';

/**
 * npm run build, or npm run build:drafts to show what is marked `draft: true`.
 * Where the variable EDITING_FORM names a repository (owner/name), the editing form is built in: so a host publishes the very build that was tested.
 */
const { values } = parseArgs({ options: { drafts: { type: 'boolean', default: false } } });
const named = process.env['EDITING_FORM'] ?? '';
const repository =
	named === ''
		? undefined
		: repositoryOf(['--repository', named, '--branch', process.env['EDITING_BRANCH'] ?? 'main', '--preview', process.env['PREVIEW_ADDRESS'] ?? '']);
if (repository !== undefined && process.env['GITHUB_PAGES'] === 'yes') {
	console.error(
		'The editing form is not built for GitHub Pages, which sends no content policy: the form keeps an access token in the browser. Delete the variable EDITING_FORM or GITHUB_PAGES, or publish to Cloudflare Pages.',
	);
	process.exit(2);
}
if (typeof repository === 'string') {
	console.error(`The variable EDITING_FORM is wrong. ${repository}`);
	process.exit(2);
}

await buildSite({ mode: values.drafts ? 'drafts' : 'production', form: repository });
