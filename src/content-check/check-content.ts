import type { Content } from './content.ts';
import { inOrder, type Problem } from './problem.ts';
import { findFiles } from './read/find-files.ts';
import type { FoundFile } from './read/found-file.ts';
import { readContent } from './read/read-content.ts';
import { type Allowed, withoutAllowed } from './allowed.ts';
import { applyRules } from './apply-rules.ts';

export interface Checked {
	content: Content;
	/** In the order of files and lines. */
	problems: Problem[];
	/** What is still to be done and stops nothing, in the same order. */
	notes: Problem[];
	/** What an editor has allowed, each with the reason. */
	allowed: Allowed[];
}

/** Reads a content folder and finds every problem in it. `today` is the day by which a date lies in the future. */
export function checkContent(folder: string, today = utcDay()): Checked {
	return checkFiles(findFiles(folder), today);
}

/** The same for files that were already found. */
export function checkFiles(files: readonly FoundFile[], today = utcDay()): Checked {
	const content = readContent(files, today);
	const { problems: found, notes } = applyRules(content);
	const { problems, allowed } = withoutAllowed(content, found);
	return { content, problems: inOrder([...content.problems, ...problems]), notes: inOrder(notes), allowed };
}

const utcDay = () => new Date().toISOString().slice(0, 10);
