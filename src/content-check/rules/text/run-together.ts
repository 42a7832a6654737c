import { everyNode } from '#src/lib/mdast-nodes.ts';
import { inBodies, numbered } from './in-bodies.ts';

/** A line that ends before this was ended on purpose: whoever wraps a text at the edge of a window fills it further. */
const SHORT = 48;

/** Lines of a paragraph that were meant to stay apart, such as opening hours or an address: on a page they follow one another. */
export const runTogether = inBodies('run-together', (body, problem) => {
	const lines = numbered(body);
	return [...everyNode(body.tree)].flatMap((node) => {
		if (node.type !== 'paragraph') return [];
		const own = lines.slice((node.position?.start.line ?? 1) - 1, node.position?.end.line ?? 1);
		const [first, second] = own;
		// Lines that look like a list, a table or a tag have rules of their own.
		if (
			first === undefined ||
			second === undefined ||
			!own.every(
				({ typed }) => /^\s*(?:\*\*)?[\p{L}\p{N}“"']/u.test(typed) && !/[|\t]|[,;](?=[^\s\d])|^\s*(?:o|[a-z]\.|\(?\w{1,4}\)|\d{1,3}\.)\s/iu.test(typed),
			)
		)
			return [];
		if (!own.slice(0, -1).every(({ typed }) => typed.trim().length < SHORT)) return [];
		return [
			problem(
				first.line,
				'These lines would run together into one on the page',
				`For a list, start each line with \`- \`: \`- ${first.typed.trim()}\`. For paragraphs, leave an empty line between them`,
			),
		];
	});
});
