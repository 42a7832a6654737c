import type { MdastNode } from 'satteri';

export type Root = Extract<MdastNode, { type: 'root' }>;

/** Makes a tree of a text. Two programs do so: the site's own, which needs Node, and one that runs in a browser. A test holds that the check says the same with both. */
export interface MarkdownParser {
	markdown: (text: string) => Root;
	/** @throws an error whose message is `line:column: what is wrong` */
	mdx: (text: string) => Root;
}
