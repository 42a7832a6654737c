import type { MdastNode } from 'satteri';
import type { Body } from '#src/content-check/content.ts';
import { ANSWER_TAG_NAMES } from '#src/schemas/author-tags.ts';

const TAG = new RegExp(String.raw`^<(${ANSWER_TAG_NAMES.join('|')})((?:\s+[a-z]+(?:="[^"]*")?)*)\s*/>\s*$`);

/** The tree of a Markdown text, in which every tag is HTML, with an author's tags as the tags that they are in an article, so that every rule reads both alike. */
export function withFactTags(root: Body['tree']): Body['tree'] {
	return withTags(root, root) as Body['tree'];
}

function withTags(node: MdastNode, parent: MdastNode): MdastNode {
	if (node.type === 'html') return tagOf(node, parent.type === 'paragraph' || parent.type === 'heading' || parent.type === 'tableCell');
	return 'children' in node ? ({ ...node, children: node.children.map((child) => withTags(child, node)) } as MdastNode) : node;
}

function tagOf(node: Extract<MdastNode, { type: 'html' }>, inText: boolean): MdastNode {
	const [, name, attributes = ''] = TAG.exec(node.value) ?? [];
	if (name === undefined) return node;
	return {
		type: inText ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
		name,
		attributes: [...attributes.matchAll(/([a-z]+)(?:="([^"]*)")?/g)].map(([, attribute = '', value]) => ({
			type: 'mdxJsxAttribute',
			name: attribute,
			value: value ?? null,
		})),
		children: [],
		position: node.position,
	};
}
