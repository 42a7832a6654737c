import { parseArgs } from 'node:util';
import type { Repository } from './form-config.ts';

const USAGE = 'Write `npm run build:admin -- --repository owner/name --branch main`.';

/** As GitHub takes them: a name of dots alone would be another address. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]*\/(?!\.+$)[\w.-]+$/;

/** Words between single dots and slashes: git takes no two dots in a row, and no dot or slash at an end. */
const BRANCH = /^\w[\w-]*(?:[./]\w[\w-]*)*$/;

/** Where the form is to save, from the words after the command; a sentence that says what is missing otherwise. */
export function repositoryOf(words: readonly string[]): Repository | string {
	try {
		const { values } = parseArgs({ args: [...words], options: { repository: { type: 'string' }, branch: { type: 'string' }, preview: { type: 'string' } } });
		const { repository, branch, preview } = values;
		if (!repository) return `A build with the editing form needs the repository that it saves to. ${USAGE}`;
		if (!branch) return `A build with the editing form needs the branch that it saves to. ${USAGE}`;
		if (!REPOSITORY.test(repository)) return `"${repository}" is not the owner and the name of a repository on GitHub. ${USAGE}`;
		if (!BRANCH.test(branch)) return `"${branch}" is not the name of a branch. ${USAGE}`;
		if (!preview) return { repository, branch };
		return /^https:\/\/[\w.-]+\.[a-z]{2,}$/.test(preview)
			? { repository, branch, preview }
			: `"${preview}" is not the address of a site. Write \`--preview https://preview.example.pages.dev\`, without a / at its end.`;
	} catch {
		return `That could not be read. ${USAGE}`;
	}
}
