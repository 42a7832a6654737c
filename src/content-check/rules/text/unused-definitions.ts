import type { MdastNode } from 'satteri';
import { everyNode } from '#src/lib/mdast-nodes.ts';
import { plainText } from '#src/lib/text-blocks.ts';
import { inBodies, numbered, quoted, type MakeProblem } from './in-bodies.ts';

/** `[Read on]: /guide/pores/` and `[^1]: Words` are notes to Markdown: where nothing refers to them, they are not on the page. */
export const unusedDefinitions = inBodies('unused-definitions', (body, problem) => {
	const nodes = [...everyNode(body.tree)];
	const used = new Set(nodes.flatMap((node) => (refersTo(node) === undefined ? [] : [refersTo(node)])));
	const lines = numbered(body);
	const known = new Set<number>();
	const found = nodes.flatMap((node) => {
		if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return [];
		const line = node.position?.start.line ?? 1;
		known.add(line);
		if (used.has(`${node.type} ${node.identifier.toLowerCase()}`)) return [];
		return [hidden(line, lines[line - 1]?.typed ?? '', node.type === 'definition' ? node.url : plainText(node, () => ''), problem)];
	});
	// The site's parser keeps no note at the foot that nothing refers to: it is only in the text.
	const notes = lines.flatMap(({ line, typed }) => {
		const [, name = '', words = ''] = /^ {0,3}\[\^([^\]]+)\]:\s*(.*)/.exec(typed) ?? [];
		return name === '' || known.has(line) || used.has(`footnoteDefinition ${name.toLowerCase()}`) ? [] : [hidden(line, typed, words, problem)];
	});
	return [...found, ...notes];
});

function hidden(line: number, typed: string, words: string, problem: MakeProblem) {
	const [, label = ''] = /^\s*\[\^?([^\]]*)\]/.exec(typed) ?? [];
	const isLink = !/^\s*\[\^/.test(typed);
	const hint = isLink
		? /^\d+$/.test(label)
			? `Delete the line with \`[${label}]\`, and link the words it belongs to: \`[link text](${words})\``
			: `Write it where it belongs as \`[${/^(?:sources?|links?|more|here|read more|website)$/i.test(label) ? 'where it leads' : label}](${words})\``
		: `Write it as a sentence of its own: "${quoted(words)}"`;
	return problem(line, 'This line would not show on the page: the brackets and the colon make it a hidden note', hint);
}

function refersTo(node: MdastNode): string | undefined {
	if (node.type === 'linkReference' || node.type === 'imageReference') return `definition ${node.identifier.toLowerCase()}`;
	return node.type === 'footnoteReference' ? `footnoteDefinition ${node.identifier.toLowerCase()}` : undefined;
}
