import type { MdastNode } from 'satteri';

/** A tag in Markdown, e.g. `<Cite id="alam-2014" />`. */
export type Tag = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export function isTag(node: MdastNode): node is Tag {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The plain value of a tag's attribute; nothing where it is missing or is code. */
export function attribute(tag: Tag, name: string): string | undefined {
	const found = tag.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
	return found !== undefined && typeof found.value === 'string' ? found.value : undefined;
}

export function childrenOf(node: MdastNode): readonly MdastNode[] {
	return 'children' in node ? node.children : [];
}

/** Every node, parents first. Twenty rules ask for those of each text: they are listed once. */
export function everyNode(node: MdastNode): readonly MdastNode[] {
	const known = listed.get(node);
	if (known !== undefined) return known;
	const nodes: MdastNode[] = [];
	const add = (one: MdastNode) => {
		nodes.push(one);
		for (const child of childrenOf(one)) add(child);
	};
	add(node);
	listed.set(node, nodes);
	return nodes;
}

const listed = new WeakMap<MdastNode, readonly MdastNode[]>();
