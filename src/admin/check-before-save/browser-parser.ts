import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { MarkdownParser, Root } from '#src/content-check/read/markdown-parser.ts';

/** The parser for a browser, where the site's own cannot run: the same language, the same tree. */
export const browserParser: MarkdownParser = {
	markdown: (text) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
	mdx: (text) => {
		try {
			const tree = fromMarkdown(text, {
				extensions: [gfm(), mdxJsx(), mdxExpression(), mdxMd()],
				mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()],
			});
			return { ...tree, children: tree.children.map(asCode) };
		} catch (error) {
			throw inOurForm(error, text);
		}
	},
};

/** Lines of code are words to this parser, and code to the site's. */
function asCode(node: Root['children'][number]): Root['children'][number] {
	const [first] = node.type === 'paragraph' ? node.children : [];
	if (first?.type !== 'text' || !/^(?:import|export)\s.*(?:['"{=]|\bfrom\b)/.test(first.value)) return node;
	return { type: 'mdxjsEsm', value: first.value, position: node.position };
}

interface Point {
	line: number;
	column: number;
}

/** The same mistake as the site's parser writes it, whose messages the check explains. */
function inOurForm(error: unknown, text: string): Error {
	if (!(error instanceof Error)) return new Error(String(error));
	const { place, reason = error.message } = error as Error & { place?: Point | { start: Point }; reason?: string };
	const at = place === undefined ? undefined : 'start' in place ? place.start : place;
	const lines = text.split('\n');
	const rest = at === undefined ? '' : (lines[at.line - 1] ?? '').slice(Math.max(0, at.column - 2));
	const said = reason
		.replaceAll(/\((\d+:\d+)-\d+:\d+\)/g, '($1)')
		.replace(
			/^Unexpected closing slash `\/` in tag, expected an open tag first/,
			`Unexpected closing tag \`${/^<\/[\w.]*>?/.exec(rest)?.[0] ?? '</>'}\`, expected an open tag first`,
		)
		.replace(
			/(closing tag `<\/(\w+)>`) either after the end of `paragraph` \([\d:]+\) or another opening tag after the start of `paragraph` \([\d:]+\)/,
			(_, start: string, name: string) => {
				const above = lines.slice(0, at?.line).findLastIndex((line) => line.includes(`<${name}`));
				return `${start} either after the end of \`paragraph\` or another opening tag after the start of \`paragraph\` (\`<${name}>\` opened at ${above + 1}:${(lines[above]?.indexOf(`<${name}`) ?? 0) + 1})`;
			},
		);
	return new Error(`${at?.line ?? 1}:${at?.column ?? 1}: ${said}`);
}
