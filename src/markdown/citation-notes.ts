import type { Text } from 'mdast';
import { defineMdastPlugin, type MdxJsxTextElement } from 'satteri';
import { citationOrder } from '#src/lib/citation-order.ts';

/** Blocks at the top of the text whose sources are beside them; boxes keep theirs in the list at the end. */
const NOTED = new Set(['paragraph', 'list', 'table']);

/** Blocks that a sentence may lead into. */
const LISTS = new Set(['list', 'table']);

interface TreeNode {
	type: string;
	value?: string | undefined;
	name?: string | null | undefined;
	attributes?: readonly unknown[] | undefined;
	children?: readonly TreeNode[] | undefined;
}

interface Attribute {
	type: 'mdxJsxAttribute';
	name: string;
	value: string;
}

const attribute = (name: string, value: string): Attribute => ({ type: 'mdxJsxAttribute', name, value });

const idsIn = ({ attributes }: TreeNode): string[] => {
	const id = attributes?.find((candidate): candidate is Attribute => (candidate as Attribute).name === 'id');
	return typeof id?.value === 'string' ? id.value.split(/[,\s]+/).filter(Boolean) : [];
};

/** Whether the words of a block end in a colon, whatever citation follows it. */
function leadsOn(block: TreeNode): boolean {
	const textOf = ({ type, value = '', children = [] }: TreeNode): string => (type === 'text' ? value : children.map(textOf).join(''));
	return textOf(block).trimEnd().endsWith(':');
}

/**
 * Numbers each `<Cite>` by where its source first appears, the smallest number first, and wraps a block that cites something new
 * in `<MarginNotes>`, which sets the sources beside it on wide screens and after it on narrow ones.
 */
export const citationNotes = ({ source }: { source: string }) => {
	const order = citationOrder(source);
	const noted = new Set<string>();
	return defineMdastPlugin({
		name: 'citation-notes',
		before(root, context) {
			const visit = (node: TreeNode, found: string[], before?: TreeNode) => {
				if (node.name === 'Cite') {
					// The number is at the word, whatever space the author left.
					if (before?.type === 'text') context.setProperty(before as Text, 'value', (before as Text).value.trimEnd());
					const ids = idsIn(node);
					found.push(...ids);
					const numbers = ids
						.map((id) => order.indexOf(id) + 1)
						.toSorted((one, other) => one - other)
						.join(',');
					context.replaceNode(node as MdxJsxTextElement, {
						type: 'mdxJsxTextElement',
						name: 'Cite',
						attributes: [attribute('id', ids.join(',')), attribute('numbers', numbers)],
						children: [],
					});
				}
				node.children?.forEach((child, index, siblings) => visit(child, found, siblings[index - 1]));
			};
			/** What a sentence that leads into a list has cited: its notes come after the list, so as not to part the two. */
			let carried: string[] = [];
			for (const [index, block] of root.children.entries()) {
				const found: string[] = [...carried];
				carried = [];
				visit(block as TreeNode, found);
				const fresh = [...new Set(found)].filter((id) => !noted.has(id));
				if (fresh.length === 0 || !NOTED.has(block.type)) continue;
				const next = root.children[index + 1];
				if (block.type === 'paragraph' && next !== undefined && LISTS.has(next.type) && leadsOn(block as TreeNode)) {
					carried = fresh;
					continue;
				}
				for (const id of fresh) noted.add(id);
				context.wrapNode(block, {
					type: 'mdxJsxFlowElement',
					name: 'MarginNotes',
					attributes: [attribute('ids', fresh.join(',')), attribute('numbers', fresh.map((id) => order.indexOf(id) + 1).join(','))],
					children: [],
				});
			}
		},
	});
};
