import { type Allowed, withoutAllowed } from './allowed.ts';
import { applyRules } from './apply-rules.ts';
import type { Content } from './content.ts';
import { inOrder, type Problem } from './problem.ts';
import type { FoundFile } from './read/found-file.ts';
import type { MarkdownParser } from './read/markdown-parser.ts';
import { readContent } from './read/read-content.ts';

export interface Checked {
	content: Content;
	/** In the order of files and lines. */
	problems: Problem[];
	/** What is still to be done and stops nothing, in the same order. */
	notes: Problem[];
	/** What an editor has allowed, each with the reason. */
	allowed: Allowed[];
}

/** Finds every problem in the files, with whichever parser runs here: this module needs no Node. */
export function checkFilesWith(parser: MarkdownParser, files: readonly FoundFile[], today: string): Checked {
	const content = readContent(files, today, parser);
	const { problems: found, notes } = applyRules(content);
	const { problems, allowed } = withoutAllowed(content, found);
	return { content, problems: inOrder([...content.problems, ...problems]), notes: inOrder(notes), allowed };
}
