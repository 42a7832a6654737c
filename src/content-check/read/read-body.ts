import type { Body } from '#src/content-check/content.ts';
import { withFactTags } from './fact-tags.ts';
import type { MarkdownParser } from './markdown-parser.ts';
import { explainMdxError } from './mdx-errors.ts';
import type { Problem } from '#src/content-check/problem.ts';

/** More mistakes than this in one file wait for the next run. */
const MOST_MISTAKES = 40;

/** The tree of a text. `text` has its fields blanked out, so that all lines are those of the file. */
export function readBody(file: string, typed: string, parser: MarkdownParser): { body: Body | undefined; problems: Problem[] } {
	const { text, problems } = withoutFences(file, typed);
	if (!file.endsWith('.mdx')) return { body: { tree: withFactTags(parser.markdown(text)), text }, problems };
	let mended = text;
	// The parser stops at its first mistake. Each one is reported, blanked out, and the rest read again, so that all come in one run.
	while (problems.length < MOST_MISTAKES) {
		try {
			return { body: { tree: parser.mdx(mended), text }, problems };
		} catch (error) {
			const { mended: next, ...problem } = explainMdxError(error instanceof Error ? error.message : String(error), mended);
			problems.push({ rule: 'mdx', file, ...problem });
			if (next === mended) break;
			mended = next;
		}
	}
	return { body: undefined, problems };
}

/** Three backticks or tildes turn all that follows into computer code, up to the end of the page: they are reported, and what follows is read as the words that it is. */
function withoutFences(file: string, text: string): { text: string; problems: Problem[] } {
	const problems: Problem[] = [];
	let open = false;
	const lines = text.split('\n').map((line, index) => {
		const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (fence === undefined) return line;
		open = !open;
		if (open) {
			const sentence = `${fence.slice(0, 3)} turns the words that follow into computer code`;
			problems.push({ rule: 'mdx', file, line: index + 1, sentence, hint: `Delete each line that begins with ${fence.slice(0, 3)}` });
		}
		return '';
	});
	return problems.length === 0 ? { text, problems } : { text: lines.join('\n'), problems };
}
