import { checkFilesWith } from '#src/content-check/check-files.ts';
import { lostPages } from '#src/content-check/lost-addresses.ts';
import type { Problem } from '#src/content-check/problem.ts';
import { type FoundFile, isPicture } from '#src/content-check/read/found-file.ts';
import type { MarkdownParser } from '#src/content-check/read/markdown-parser.ts';
import { browserParser } from './browser-parser.ts';
import { type Change, refusalsOf, withChange } from './change.ts';

/** The form's page asks this worker, because checking takes a second in which the page must not freeze. */
export interface CheckRequest {
	files: ReadonlyMap<string, string | undefined>;
	published: readonly string[];
	/** Left out: all that is wrong now. */
	change?: Change;
}

export type CheckAnswer = { problems: Problem[] } | { failed: string };

/** Texts hardly change between two saves: each is read once. */
const parser: MarkdownParser = { markdown: once(browserParser.markdown), mdx: once(browserParser.mdx) };

addEventListener('message', ({ data, ports }: MessageEvent<CheckRequest>) => {
	let answer: CheckAnswer;
	try {
		answer = { problems: problemsOf(data) };
	} catch (error) {
		answer = { failed: error instanceof Error ? error.message : String(error) };
	}
	ports[0]?.postMessage(answer);
});

function problemsOf({ files, published, change }: CheckRequest): Problem[] {
	const now = check(files, published);
	return change === undefined ? now : refusalsOf(change, now, check(withChange(files, change), published));
}

function check(files: ReadonlyMap<string, string | undefined>, published: readonly string[]): Problem[] {
	const encoder = new TextEncoder();
	const found = [...files]
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([path, text]): FoundFile => (isPicture(path) ? { path, state: 'picture', size: 1 } : { path, state: 'text', bytes: encoder.encode(text ?? '') }));
	const { content, problems } = checkFilesWith(parser, found, new Date().toISOString().slice(0, 10));
	return [...problems, ...lostPages(content, published)];
}

function once<Result>(parse: (text: string) => Result): (text: string) => Result {
	const known = new Map<string, Result>();
	return (text) => {
		const result = known.get(text) ?? parse(text);
		known.set(text, result);
		return result;
	};
}
