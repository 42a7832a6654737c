import type { MdastNode } from 'satteri';
import { childrenOf, everyNode, isTag } from '#src/lib/mdast-nodes.ts';
import { inBodies } from './in-bodies.ts';

/** What a reader presses, with its name in a message. Browsers break one inside another apart. */
function pressed(node: MdastNode): string | undefined {
	if (node.type === 'link' || node.type === 'linkReference') return 'a link';
	return isTag(node) && (node.name === 'Term' || node.name === 'Cite') ? `\`<${node.name}>\`` : undefined;
}

/** A link, a term and a citation are each something to press: none can hold another. */
export const nestedLinks = inBodies('nested-links', (body, problem) =>
	[...everyNode(body.tree)].flatMap((node) => {
		const outer = pressed(node);
		if (outer === undefined) return [];
		const inner = childrenOf(node)
			.flatMap((child) => [...everyNode(child)])
			.map(pressed)
			.find((name) => name !== undefined);
		// The rule for tags reports a term in a term.
		if (inner === undefined || (inner === outer && inner !== 'a link')) return [];
		const hint = inner === '`<Cite>`' ? `Put the \`<Cite … />\` after ${outer === 'a link' ? 'the link' : `\`</Term>\``}` : 'Keep only one of the two';
		return [problem(node.position?.start.line ?? 1, `${outer.replace(/^a/, 'A')} contains ${inner}, and a reader can press only one of them`, hint)];
	}),
);
