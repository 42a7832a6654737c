import { defineMdastPlugin } from 'satteri';

/** A picture that is alone in its paragraph becomes a `<figure>` on the page, which may not be inside a `<p>`. */
export const figureOutOfParagraph = defineMdastPlugin({
	name: 'figure-out-of-paragraph',
	paragraph(node, context) {
		const [only, ...rest] = node.children;
		if (only?.type === 'image' && rest.length === 0) context.replaceNode(node, only);
	},
});
