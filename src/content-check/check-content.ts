import type { Content } from './content.ts';
import { inOrder, type Problem } from './problem.ts';
import { findFiles } from './read/find-files.ts';
import type { FoundFile } from './read/found-file.ts';
import { readContent } from './read/read-content.ts';
import { applyRules } from './apply-rules.ts';

export interface Checked {
	content: Content;
	/** In the order of files and lines. */
	problems: Problem[];
	/** What is still to be done and stops nothing, in the same order. */
	notes: Problem[];
}

/** Reads a content folder and finds every problem in it. */
export function checkContent(folder: string): Checked {
	return checkFiles(findFiles(folder));
}

/** The same for files that were already found. */
export function checkFiles(files: readonly FoundFile[]): Checked {
	const content = readContent(files);
	const { problems, notes } = applyRules(content);
	return { content, problems: inOrder([...content.problems, ...problems]), notes: inOrder(notes) };
}
