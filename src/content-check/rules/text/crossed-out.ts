import { everyNode } from '#src/lib/mdast-nodes.ts';
import { plainText } from '#src/lib/text-blocks.ts';
import { inBodies, numbered } from './in-bodies.ts';

/** Two tildes, even far apart, cross out all the words between them: `20~30 minutes, or 40~60`. */
export const crossedOut = inBodies('crossed-out', (body, problem) => {
	const lines = numbered(body);
	return [...everyNode(body.tree)].flatMap((node) => {
		if (node.type !== 'delete') return [];
		const line = node.position?.start.line ?? 1;
		const typed = lines[line - 1]?.typed ?? '';
		const range = /(\d[\d.,]*)\s?~\s?(\d[\d.,]*)/.exec(typed);
		if (range !== null) return [problem(line, `The tilde in "${range[0]}" crosses out the words up to the next one`, `Write "${range[1]} to ${range[2]}"`)];
		const small = /\p{L}*~(\p{L}|\d+)~\p{L}*/u.exec(typed)?.[0];
		if (small !== undefined) return [problem(line, `The tildes in "${small}" cross out what is between them`, `Write "${small.replaceAll('~', '')}"`)];
		return [problem(line, `"${plainText(node, () => '')}" would be crossed out on the page`, 'Delete the tildes, or the words')];
	});
});
