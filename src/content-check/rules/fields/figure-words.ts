import { attribute, everyNode, isTag } from '#src/lib/mdast-nodes.ts';
import { WORDED_FIGURES } from '#src/schemas/figure-names.ts';
import type { Rule } from '#src/content-check/content.ts';

const FILE = 'facts/figures.yaml';

/** Every drawing that is shown has its words: without them nobody who cannot see it knows what it shows. */
export const figureWords: Rule = ({ entries, find, unread }) => {
	if (unread.has('figures')) return [];
	const hasNoWords = (name: string | undefined): boolean => WORDED_FIGURES.some((known) => known === name) && find('figures', name ?? '') === undefined;
	const problem = (file: string, line: number, name: string) => ({
		rule: 'figure-words',
		file,
		line,
		sentence: `The drawing \`${name}\` has no words in \`${FILE}\``,
		hint: `Add an entry there that starts with \`- id: ${name}\`, or restore it from the file’s history`,
	});
	return [
		...(hasNoWords('hero') ? [problem(FILE, 1, 'hero')] : []),
		...entries.flatMap(({ file, body }) =>
			body === undefined
				? []
				: [...everyNode(body.tree)].flatMap((node) => {
						const name = isTag(node) && node.name === 'Figure' ? attribute(node, 'name') : undefined;
						return name !== undefined && hasNoWords(name) ? [problem(file, node.position?.start.line ?? 1, name)] : [];
					}),
		),
	];
};
