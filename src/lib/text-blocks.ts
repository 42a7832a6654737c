import type { MdastNode } from 'satteri';
import { attribute, childrenOf, isTag } from './mdast-nodes.ts';

/** A paragraph (also the one inside a list item), a heading or a table cell. */
export interface TextBlock {
	kind: 'paragraph' | 'heading' | 'cell';
	text: string;
	line: number;
	/** Names of the tags around it, outermost first. */
	inside: readonly string[];
	/** The headings it is under, highest first. */
	under: readonly string[];
	node: MdastNode;
}

/** Puts the name of a fact into words. */
export type RenderFact = (name: string) => string;

/** Every text of a page in reading order, as the reader sees it: tags' words in, footnote marks out, facts in words. */
export function textBlocks(tree: MdastNode, renderFact: RenderFact): TextBlock[] {
	const blocks: TextBlock[] = [];
	const under: { depth: number; text: string }[] = [];
	const take = (kind: TextBlock['kind'], node: MdastNode, inside: readonly string[]) => {
		const text = plainText(node, renderFact);
		if (node.type === 'heading') {
			while ((under.at(-1)?.depth ?? 0) >= Math.max(node.depth, 2)) under.pop();
		}
		blocks.push({ kind, text, line: node.position?.start.line ?? 1, inside, under: under.map((heading) => heading.text), node });
		// One # is a slip for two: what follows is beside it, not under it.
		if (node.type === 'heading') under.push({ depth: Math.max(node.depth, 2), text });
	};
	const visit = (node: MdastNode, inside: readonly string[]) => {
		const around = isTag(node) ? [...inside, node.name ?? ''] : inside;
		const kind = kindOf(node);
		if (kind !== undefined) take(kind, node, around);
		else for (const child of childrenOf(node)) visit(child, around);
	};
	visit(tree, []);
	return blocks;
}

function kindOf(node: MdastNode): TextBlock['kind'] | undefined {
	if (node.type === 'heading' || node.type === 'paragraph') return node.type;
	if (node.type === 'tableCell') return 'cell';
	// `<Care kind="call">Words on the same line.</Care>` has its words without a paragraph.
	return isTag(node) && childrenOf(node).some(({ type }) => type === 'text') ? 'paragraph' : undefined;
}

/** The words of a node on one line. */
export function plainText(node: MdastNode, renderFact: RenderFact): string {
	return words(node, renderFact).replaceAll(/\s+/g, ' ').trim();
}

function words(node: MdastNode, renderFact: RenderFact): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'break') return ' ';
	if (isTag(node) && node.name === 'Cite') return '';
	if (isTag(node) && node.name === 'Fact') {
		const name = attribute(node, 'name');
		return name === undefined ? '' : renderFact(name);
	}
	return childrenOf(node)
		.map((child) => words(child, renderFact))
		.join('');
}
