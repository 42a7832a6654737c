import { findFiles } from './find-files.ts';
import type { FoundFile } from './found-file.ts';
import { inOrder, type Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { RULES } from './rules.ts';

/** Every problem of a content folder, in the order of its files and lines. */
export function checkContent(folder: string): Problem[] {
	return checkFiles(findFiles(folder));
}

/** The same for files that were already found. */
export function checkFiles(files: readonly FoundFile[]): Problem[] {
	const content = readContent(files);
	return inOrder([...content.problems, ...RULES.flatMap((rule) => rule(content))]);
}
