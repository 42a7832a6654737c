import type { MdastNode } from 'satteri';
import type { Body } from '#src/content-check/content.ts';

/** The tags that an answer may have: its text is plain Markdown, in which every tag is HTML. */
export const ANSWER_TAGS = ['Fact', 'FactList', 'Figure', 'WarningSigns'];

const TAG = new RegExp(String.raw`^<(${ANSWER_TAGS.join('|')})((?:\s+[a-z]+(?:="[^"]*")?)*)\s*/>\s*$`);

/** The tree of a Markdown text with its facts as the tags that they are in an article, so that every rule reads both alike. */
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
