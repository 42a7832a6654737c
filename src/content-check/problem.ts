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

/** The two sentences about a mistake. */
export type Wording = Pick<Problem, 'sentence' | 'hint'>;

/** The two sentences about a mistake, and its line. */
export type LineWording = Wording & Pick<Problem, 'line'>;

/** What is wrong and what to write instead, as people read it. What is to be typed (in backticks) gets no full stop that could be typed with it. */
export function inSentences({ sentence, hint }: Wording): string {
	return `${sentence}. ${hint}`.replace(/(?<![.?!]["”]?|`)$/, '.');
}

/** `articles/pores.mdx:6  What is wrong. What to write instead.` */
export function printed({ file, line, sentence, hint }: Problem): string {
	// A line of output is one problem, whatever the editor wrote between the quotes.
	return `${file}:${line}  ${inSentences({ sentence, hint })}`.replaceAll(/\s*[\r\n\t]\s*/g, ' ').trim();
}

/** By file, then line; each problem once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
	const once = new Map(problems.map((problem) => [printed(problem), problem]));
	return [...once.values()].toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.sentence, b.sentence));
}

/** ``Did you mean `pores`?`` where an option is near, and `otherwise` where none is. */
export function didYouMean(meant: string | undefined, otherwise: string): string {
	return meant === undefined ? otherwise : `Did you mean \`${meant}\`?`;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
