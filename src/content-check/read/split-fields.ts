import type { Problem } from '#src/content-check/problem.ts';

/** A file cut into its fields and the text under them; both keep their lines. */
export interface SplitFile {
	fields: string | undefined;
	rest: string | undefined;
	problems: Problem[];
}

const FENCE = /^---[ \t]*$/;
/** What is alone on a line where three hyphens were meant: `--`, `----`, a long dash, three stars, spaces before, a word behind. */
const NEARLY = /^\s*(?:-{2,}|[–—]-*|-*[–—]|\*{3,}|_{3,}|={3,})\s*$|^\s+---\s*$|^---\s+\S{1,12}$/;

/** Cuts a text file at its two lines of `---`. `known` are the fields that it may have. */
export function splitFields(file: string, text: string, known: readonly string[]): SplitFile {
	const problem = (line: number, sentence: string, hint: string): Problem => ({ rule: 'frontmatter', file, line, sentence, hint });
	const nothing = (found: Problem): SplitFile => ({ fields: undefined, rest: undefined, problems: [found] });
	if (text.trim() === '') return nothing(problem(1, 'The file is empty', 'Write `---` on the first line, then the fields, then a second `---`, then the text'));
	const lines = text.split('\n');
	if (!FENCE.test(lines[0] ?? ''))
		return nothing(problem(1, 'The first line is not `---`', 'Put `---` on the first line, and a second `---` between the fields and the text'));
	// Empty lines replace what was cut off above, so that every line keeps its number.
	const cut = (at: number, ...problems: Problem[]): SplitFile => ({
		fields: `\n${lines
			.slice(1, at)
			.map((line) => (FENCE.test(line) ? '' : line))
			.join('\n')}\n`,
		rest: `${'\n'.repeat(at + 1)}${lines.slice(at + 1).join('\n')}`,
		problems,
	});
	const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
	const nearly = lines.findIndex((line, index) => index > 0 && NEARLY.test(line));
	// A line across the text further down closes nothing.
	if (close === -1 || (nearly !== -1 && nearly < close && startsText(lines, nearly))) {
		if (nearly === -1) return nothing(problem(1, 'The line `---` after the fields is missing', 'Add it between the fields and the text'));
		return cut(
			nearly,
			problem(nearly + 1, `\`${lines[nearly]?.trim()}\` does not close the fields`, 'Write `---`, three hyphens at the very left and nothing else on the line'),
		);
	}
	const below = lines.findIndex((line, index) => index > close && line.trim() !== '');
	if (below === -1 || !isField(lines[below], known)) return cut(close);
	const name = lines[below]?.split(':')[0]?.trim() ?? '';
	const misplaced = problem(below + 1, `The field \`${name}\` is below the second \`---\``, 'Put all the fields above it, and the text below it');
	const next = lines.findIndex((line, index) => index > below && (FENCE.test(line) || line.trim() === ''));
	return cut(next === -1 ? lines.length : next, misplaced);
}

function isField(line: string | undefined, known: readonly string[]): boolean {
	const name = /^([A-Za-z_][\w-]*):(?:\s|$)/.exec(line ?? '')?.[1];
	return name !== undefined && known.includes(name);
}

/** Whether a text with its empty line begins under this line. */
function startsText(lines: readonly string[], at: number): boolean {
	return lines[at + 1]?.trim() === '';
}
