import { parseArgs } from 'node:util';
import type { Repository } from './form-config.ts';

const USAGE = 'Write `npm run build:admin -- --repository owner/name --branch main`.';

/** Where the form is to save, from the words after the command; a sentence that says what is missing otherwise. */
export function repositoryOf(words: readonly string[]): Repository | string {
	try {
		const { values } = parseArgs({ args: [...words], options: { repository: { type: 'string' }, branch: { type: 'string' } } });
		const { repository, branch } = values;
		if (repository === undefined) return `A build with the editing form needs the repository that it saves to. ${USAGE}`;
		if (branch === undefined) return `A build with the editing form needs the branch that it saves to. ${USAGE}`;
		if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]*)\/[A-Za-z0-9._-]+$/.test(repository)) return `"${repository}" is not a repository on GitHub. ${USAGE}`;
		if (!/^[\w./-]+$/.test(branch) || branch.startsWith('-')) return `"${branch}" is not the name of a branch. ${USAGE}`;
		return { repository, branch };
	} catch {
		return `That could not be read. ${USAGE}`;
	}
}
