import { markdownToMdast, mdxToMdast } from 'satteri';
import type { MarkdownParser, Root } from './markdown-parser.ts';

const FEATURES = { features: { frontmatter: false } };

/** The parser that Astro builds the site with: what it reads is what readers get. */
export const satteriParser: MarkdownParser = {
	markdown: (text) => rootOf(markdownToMdast(text, FEATURES)),
	mdx: (text) => rootOf(mdxToMdast(text, FEATURES)),
};

function rootOf(node: ReturnType<typeof mdxToMdast>): Root {
	if (node.type !== 'root') throw new Error(`A text must be read as a whole page, not as a ${node.type}.`);
	return node;
}
