import { attribute, everyNode, isTag } from '#src/lib/mdast-nodes.ts';
import { type Content, type Entry, type Rule, textsAt, valueAt } from '#src/content-check/content.ts';
import type { Problem } from '#src/content-check/problem.ts';
import { shapeOf, textsOf } from '#src/content-check/json-schemas.ts';

/** What a page cites is in its list of sources, and no source is kept that nothing uses. */
export const citedSources: Rule = (content) => [...content.entries.flatMap((entry) => notListed(content, entry)), ...unused(content)];

function notListed({ find }: Content, entry: Entry): Problem[] {
	if (entry.body === undefined || entry.value === undefined || entry.unread.has('sources') || !('sources' in (shapeOf(entry.collection).properties ?? {})))
		return [];
	const listed = new Set(textsAt(entry, 'sources'));
	// Each source is reported once, where it is first cited.
	const first = new Map(
		citedIn(entry)
			.toReversed()
			.map((cited) => [cited.id, cited]),
	);
	return [...first.values()]
		.filter(({ id }) => !listed.has(id) && find('sources', id) !== undefined)
		.map(({ id, line }) => ({
			rule: 'cited-sources',
			file: entry.file,
			line,
			sentence: `\`${id}\` is cited but is not in \`sources\``,
			hint: `Add \`- ${id}\` to \`sources\``,
		}));
}

/** The sources that a text names: by `<Cite>`, or by a link to the evidence page. */
function citedIn({ body }: Entry): { id: string; line: number }[] {
	if (body === undefined) return [];
	return [...everyNode(body.tree)].flatMap((node) => {
		const line = node.position?.start.line ?? 1;
		if (isTag(node) && node.name === 'Cite') return (attribute(node, 'id') ?? '').split(',').map((id) => ({ id: id.trim(), line }));
		const id = node.type === 'link' ? /^\/evidence\/#(.+)$/.exec(node.url)?.[1] : undefined;
		return id === undefined ? [] : [{ id, line }];
	});
}

function unused(content: Content): Problem[] {
	const used = new Set(
		content.entries.flatMap((entry) => [
			...textsOf(entry).flatMap(({ value, shape }) => (shape.refersTo === 'sources' ? [value] : [])),
			...citedIn(entry).map(({ id }) => id),
		]),
	);
	return content
		.of('sources')
		.filter((entry) => !used.has(entry.id) && valueAt(entry.value, ['background']) !== true)
		.map(({ file }) => ({ rule: 'cited-sources', file, line: 1, sentence: 'Nothing uses this source', hint: 'Cite it, or add the line `background: true`' }));
}
