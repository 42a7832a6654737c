import { attribute, everyNode, isTag } from '#src/lib/mdast-nodes.ts';
import type { TextBlock } from '#src/lib/text-blocks.ts';
import type { Rule } from '#src/content-check/content.ts';
import { FILL_IN } from '#src/content-check/rules/fields/placeholders.ts';

/** Headings under which readers decide, so that nothing there may be without its source. */
const SECTIONS = /^(?:does it help|(?:the )?risks|by skin tone)\b/i;

/** In the sections that weigh benefit and harm every paragraph and list item has a source, or says that it is usual advice or not known. */
export const evidenceSections: Rule = ({ of, blocksOf }) =>
	of('articles').flatMap((entry) =>
		blocksOf(entry).flatMap((block) => {
			const section = block.under.find((heading) => SECTIONS.test(heading));
			if (
				section === undefined ||
				block.kind !== 'paragraph' ||
				block.text === '' ||
				block.text.includes(FILL_IN) ||
				hasCite(block) ||
				isUsualAdvice(block) ||
				/\b(?:not|isn[’']t) known\b/i.test(block.text)
			)
				return [];
			return [
				{
					rule: 'evidence-sections',
					file: entry.file,
					line: block.line,
					sentence: `A paragraph under "${section}" has no source`,
					hint: 'Add `<Cite id="…" />`, or say that it is not known or is "usual advice, not tested"',
				},
			];
		}),
	);

/** Whether the block has a footnote mark. */
export function hasCite({ node }: TextBlock): boolean {
	return [...everyNode(node)].some((one) => isTag(one) && one.name === 'Cite' && attribute(one, 'id') !== undefined);
}

/** Whether the block says in its own words that nobody has tested it. */
export function isUsualAdvice({ text }: TextBlock): boolean {
	return /\b(?:usual advice|not tested)\b/i.test(text);
}
