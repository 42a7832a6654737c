import type { Content } from './content.ts';
import { findFiles } from './read/find-files.ts';
import type { FoundFile } from './read/found-file.ts';
import { inOrder, type Problem } from './problem.ts';
import { readContent } from './read/read-content.ts';
import { RULES } from './rules.ts';

export interface Checked {
	content: Content;
	/** In the order of files and lines. */
	problems: Problem[];
}

/** Reads a content folder and finds every problem in it. */
export function checkContent(folder: string): Checked {
	return checkFiles(findFiles(folder));
}

/** The same for files that were already found. */
export function checkFiles(files: readonly FoundFile[]): Checked {
	const content = readContent(files);
	return { content, problems: inOrder([...content.problems, ...RULES.flatMap((rule) => rule(content))]) };
}
