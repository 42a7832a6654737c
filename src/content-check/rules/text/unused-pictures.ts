import { everyNode } from '#src/lib/mdast-nodes.ts';
import type { Rule } from '#src/content-check/content.ts';
import { pathFrom } from '#src/content-check/file-paths.ts';

/** A picture that no page shows does no harm: it may be wanted tomorrow. */
export const unusedPictures: Rule = ({ entries, files }) => {
	const shown = new Set(
		entries.flatMap(({ body, file }) =>
			body === undefined ? [] : [...everyNode(body.tree)].flatMap((node) => (node.type === 'image' ? [pathFrom(file, node.url)] : [])),
		),
	);
	return files
		.filter(({ path, state }) => state === 'picture' && path.startsWith('images/') && !shown.has(path))
		.map(({ path }) => ({ rule: 'unused-pictures', file: path, line: 1, sentence: 'No page shows this picture', hint: 'Show it somewhere, or delete it' }));
};
