import { attribute, everyNode, isTag } from '#src/lib/mdast-nodes.ts';
import type { Content, Entry, Rule } from '#src/content-check/content.ts';
import type { Problem } from '#src/content-check/problem.ts';
import { textsOf } from '#src/content-check/json-schemas.ts';
import { draftWording } from '#src/content-check/rules/text/links.ts';

/** What is published refers to nothing that readers cannot see. Links have a rule of their own. */
export const drafts: Rule = (content) => content.entries.flatMap((entry) => (entry.draft ? [] : [...inFields(content, entry), ...inTags(content, entry)]));

function inFields({ find }: Content, entry: Entry): Problem[] {
	return textsOf(entry).flatMap(({ path, value, shape: { refersTo } }) => {
		const target = refersTo === undefined ? undefined : find(refersTo, value);
		return target?.draft === true ? [{ rule: 'drafts', file: entry.file, line: entry.lineOf(path), ...draftWording(target) }] : [];
	});
}

function inTags({ find }: Content, entry: Entry): Problem[] {
	if (entry.body === undefined) return [];
	return [...everyNode(entry.body.tree)].flatMap((node) => {
		if (!isTag(node) || (node.name !== 'Term' && node.name !== 'Cite')) return [];
		const ids = (attribute(node, 'id') ?? '').split(',').map((id) => id.trim());
		return ids.flatMap((id) => {
			const target = find(node.name === 'Term' ? 'glossary' : 'sources', id);
			return target?.draft === true ? [{ rule: 'drafts', file: entry.file, line: node.position?.start.line ?? 1, ...draftWording(target) }] : [];
		});
	});
}
