import { everyNode } from '#src/lib/mdast-nodes.ts';
import { plainText } from '#src/lib/text-blocks.ts';
import { inBodies, quoted } from './in-bodies.ts';

/** A box to tick on a page cannot be ticked, and has no name for those who listen. */
export const boxesToTick = inBodies('boxes-to-tick', (body, problem) =>
	[...everyNode(body.tree)].flatMap((node) =>
		node.type === 'listItem' && node.checked !== null && node.checked !== undefined
			? [
					problem(
						node.position?.start.line ?? 1,
						'`[ ]` or `[x]` makes a tick box, which nobody could tick on the page',
						`Write \`- ${quoted(plainText(node, () => '')).replace(/^\[[ x]\]\s*/i, '')}\``,
					),
				]
			: [],
	),
);
