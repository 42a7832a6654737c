export interface Heading {
	depth: number;
	slug: string;
	text: string;
}

export interface HeadingNode {
	slug: string;
	text: string;
	children: HeadingNode[];
}

/** The second- and third-level headings of a page as a tree, for the contents list. A third level before any second is on its own. */
export function headingTree(headings: readonly Heading[]): HeadingNode[] {
	const tree: HeadingNode[] = [];
	for (const { depth, slug, text } of headings) {
		const node = { slug, text, children: [] };
		const parent = tree.at(-1);
		if (depth === 2 || (depth === 3 && parent === undefined)) tree.push(node);
		else if (depth === 3) parent?.children.push(node);
	}
	return tree;
}

/** Links to the headings of the second level. */
export const headingLinks = (tree: readonly HeadingNode[]) => tree.map(({ slug, text }) => ({ href: `#${slug}`, text }));
