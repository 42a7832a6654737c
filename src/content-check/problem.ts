/** One thing that an editor must put right: where it is, what is wrong, and what to write instead. */
export interface Problem {
	/** The rule that found it, e.g. `schema`. */
	rule: string;
	/** Relative to the content folder, with `/`. */
	file: string;
	/** Counted from 1. A problem of the whole file is at line 1. */
	line: number;
	/** What is wrong, without the full stop. */
	sentence: string;
	/** What to write instead. */
	hint: string;
}

/** What is said of a mistake. */
export type Wording = Pick<Problem, 'sentence' | 'hint'>;

/** What is said of a mistake, and of which line. */
export type LineWording = Wording & Pick<Problem, 'line'>;

/** `articles/pores.mdx:6  What is wrong. What to write instead` */
export function printed({ file, line, sentence, hint }: Problem): string {
	// A line of output is one problem, whatever the editor wrote between the quotes.
	return `${file}:${line}  ${sentence}. ${hint}`.replaceAll(/\s*[\r\n\t]\s*/g, ' ').trim();
}

/** By file, then line; each said once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
	const once = new Map(problems.map((problem) => [printed(problem), problem]));
	return [...once.values()].toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.sentence, b.sentence));
}

/** ` Did you mean "pores"?` is the best hint there is; `otherwise` is said where no option is near. */
export function didYouMean(meant: string | undefined, otherwise: string): string {
	return meant === undefined ? otherwise : `Did you mean \`${meant}\`?`;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
