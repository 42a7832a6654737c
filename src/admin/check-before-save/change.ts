import type { Problem } from '#src/content-check/problem.ts';

/** What is about to be saved: one file, and the pictures that come with it. Paths are those in the content folder. */
export interface Change {
	path: string;
	text: string;
	pictures: readonly string[];
	/** Made new, and not opened. */
	isNew: boolean;
}

/** The content as it would be with the change. */
export function withChange(files: ReadonlyMap<string, string | undefined>, { path, text, pictures }: Change): Map<string, string | undefined> {
	return new Map([...files, ...pictures.map((picture) => [picture, undefined] as const), [path, text]]);
}

/**
 * What keeps the change from being saved: the problems of its own file, and those that it makes elsewhere.
 * A problem elsewhere that was there before is not the editor's, and must not keep anybody from mending another.
 */
export function refusalsOf(change: Change, before: readonly Problem[], after: readonly Problem[]): Problem[] {
	const known = new Set(before.map(keyOf));
	return after.filter((problem) => problem.file === change.path || !known.has(keyOf(problem)));
}

/** Without its line, which moves with every line that is added above. */
function keyOf({ rule, file, sentence, hint }: Problem): string {
	return [rule, file, sentence, hint].join('\n');
}
