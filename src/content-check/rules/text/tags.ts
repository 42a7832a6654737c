import { factTexts } from '#src/lib/fact-text.ts';
import { nearest } from '#src/lib/edit-distance.ts';
import { FACT_LIST_NAMES, FACT_LISTS } from '#src/schemas/fact-lists.ts';
import { FIGURE_NAMES } from '#src/schemas/figure-names.ts';
import { attribute, childrenOf, everyNode, isTag } from '#src/lib/mdast-nodes.ts';
import type { MdastNode } from 'satteri';
import { type Content, type Entry, type Rule, textAt } from '#src/content-check/content.ts';
import { factsOf, isOfBrokenFact } from '#src/content-check/render-facts.ts';
import { unknownFact } from '#src/content-check/nearest-fact.ts';
import { curly, EXAMPLES, htmlTag } from '#src/content-check/read/mdx-errors.ts';
import { howToName } from '#src/content-check/collection-paths.ts';
import { didYouMean, type Problem } from '#src/content-check/problem.ts';
import { shapeAt, shapeOf } from '#src/content-check/json-schemas.ts';

type Tag = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Only the tags that the pages know, with the values that they know, and no code. In an answer these are the facts alone; the rest is told by `plainMarkdown`. */
export const tags: Rule = (content) => {
	const known = knownTags(content);
	return content.entries.flatMap((entry) => {
		if (entry.body === undefined) return [];
		return [...everyNode(entry.body.tree)].flatMap((node) => (ofBrokenFact(node, content) ? [] : problemsOf(node, entry, known)));
	});
};

function ofBrokenFact(node: MdastNode, content: Content): boolean {
	return isTag(node) && node.name === 'Fact' && isOfBrokenFact(attribute(node, 'name') ?? '', content);
}

interface KnownAttribute {
	needed: boolean;
	/** Undefined where any text will do. */
	options: ReadonlySet<string> | undefined;
	/** What an option is called in a message. */
	noun: string;
	/** Where its names stand, if they are too many to be listed. */
	from?: 'sources' | 'glossary' | 'warningSigns';
	/** Several options with commas between them. */
	several?: boolean;
	/** What to say of a name that is not there, where the nearest one may be untrue. */
	explain?: (part: string) => [sentence: string, hint: string];
	/** Its name alone is enough: `<WarningSigns all />`. */
	isFlag?: boolean;
}

interface KnownTag {
	attributes: Readonly<Record<string, KnownAttribute>>;
	/** Whether it goes around words or stands alone. */
	holdsText: boolean;
}

/** How urgent a box of `<Care>` is, as the tag says it. */
export const CARE_KINDS = ['emergency', 'call', 'care'] as const;

/** Tags that make a box or a drawing, and cannot stand in the middle of words. */
const BLOCKS = ['Care', 'DoDont', 'FactList', 'Myth', 'Figure', 'WarningSigns'];

function knownTags(content: Content): Map<string, KnownTag> {
	const ids = (collection: 'sources' | 'glossary' | 'articles' | 'warningSigns') => new Set(content.of(collection).map(({ id }) => id));
	const concerns = new Set(content.of('articles').flatMap((entry) => (textAt(entry, 'kind') === 'practical' ? [] : [entry.id])));
	const facts = new Set(factTexts(factsOf(content)).keys());
	const courses = new Set(content.of('courses').map(({ id }) => id));
	const optionsAt = (collection: 'aftercare' | 'preparation', field: string) => new Set(shapeAt(shapeOf(collection), [field])?.enum?.map(String));
	return new Map<string, KnownTag>([
		['Cite', { holdsText: false, attributes: { id: { needed: true, options: ids('sources'), noun: 'source', from: 'sources', several: true } } }],
		['Term', { holdsText: true, attributes: { id: { needed: true, options: ids('glossary'), noun: 'term', from: 'glossary' } } }],
		[
			'Fact',
			{
				holdsText: false,
				attributes: {
					name: { needed: true, options: facts, noun: 'fact', explain: (name) => unknownFact(name, facts, courses) },
				},
			},
		],
		[
			'FactList',
			{
				holdsText: false,
				attributes: {
					name: { needed: true, options: new Set<string>(FACT_LIST_NAMES), noun: 'list of facts' },
					phase: { needed: false, options: optionsAt('aftercare', 'phase'), noun: 'phase' },
					kind: { needed: false, options: optionsAt('preparation', 'kind'), noun: 'kind' },
					concern: { needed: false, options: concerns, noun: 'concern' },
				},
			},
		],
		[
			'Care',
			{
				holdsText: true,
				attributes: {
					kind: { needed: true, options: new Set<string>(CARE_KINDS), noun: 'kind of box' },
					title: { needed: true, options: undefined, noun: 'title' },
				},
			},
		],
		['DoDont', { holdsText: true, attributes: { kind: { needed: true, options: new Set(['do', 'dont']), noun: 'kind of list' } } }],
		['Myth', { holdsText: true, attributes: { claim: { needed: true, options: undefined, noun: 'claim' } } }],
		[
			'WarningSigns',
			{
				holdsText: false,
				attributes: {
					all: { needed: false, options: undefined, noun: 'word', isFlag: true },
					signs: { needed: false, options: ids('warningSigns'), noun: 'sign', from: 'warningSigns', several: true },
				},
			},
		],
		['Figure', { holdsText: false, attributes: { name: { needed: true, options: new Set<string>(FIGURE_NAMES), noun: 'drawing' } } }],
	]);
}

function problemsOf(node: MdastNode, { file }: Entry, known: ReadonlyMap<string, KnownTag>): Problem[] {
	const line = node.position?.start.line ?? 1;
	const problem = (sentence: string, hint: string): Problem => ({ rule: 'tags', file, line, sentence, hint });
	if (node.type === 'mdxjsEsm') {
		return [
			problem(
				`A line that starts with \`${node.value.split(' ')[0]}\` is code`,
				'Delete it: the tags need no import, and a sentence can start with another word',
			),
		];
	}
	if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
		const note = /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
		const found = curly(`{${node.value}}`);
		return note ? [] : [problem(found.sentence, found.hint)];
	}
	if (node.type === 'heading') {
		return childrenOf(node).flatMap((child) =>
			isTag(child) && known.has(child.name ?? '') ? [problem(`\`<${child.name}>\` is in a heading`, 'Put it into the paragraph under the heading')] : [],
		);
	}
	if (!isTag(node)) return [];
	const name = node.name ?? '';
	const tag = known.get(name);
	if (tag === undefined) {
		// In a text `<acne>` is a slip of the keyboard rather than a tag.
		const meant = nearest(name, known.keys());
		if (meant === undefined && /^[a-z]/.test(name)) return [{ ...problem('', ''), ...htmlTag(name) }];
		return [
			problem(`There is no tag \`<${name}>\``, didYouMean(meant === undefined ? undefined : `<${meant}>`, `The tags are ${[...known.keys()].join(', ')}.`)),
		];
	}
	const empty = childrenOf(node).length === 0;
	const problems = attributeProblems(node, name, tag, problem);
	if (childrenOf(node).some((child) => [...everyNode(child)].some((inner) => isTag(inner) && inner.name === name)))
		problems.push(problem(`\`<${name}>\` holds another \`<${name}>\``, 'Close the first one before the second'));
	if (BLOCKS.includes(name) && node.type === 'mdxJsxTextElement')
		problems.push(problem(`\`<${name}>\` is inside a sentence`, 'Put it on lines of its own, with empty lines around it'));
	if (tag.holdsText && empty) problems.push(problem(`\`<${name}>\` holds no words`, `Write ${EXAMPLES[name]}`));
	if (!tag.holdsText && !empty) problems.push(problem(`\`<${name}>\` has no words in it`, `Write ${EXAMPLES[name]}`));
	if (name === 'DoDont' && !empty && !childrenOf(node).some(({ type }) => type === 'list'))
		problems.push(problem('`<DoDont>` holds no list', 'Put a list into it: empty lines around it, each line starting with `- `'));
	if (name === 'FactList') problems.push(...narrowingProblems(node, problem));
	return problems;
}

function attributeProblems(node: Tag, name: string, tag: KnownTag, problem: (sentence: string, hint: string) => Problem): Problem[] {
	const problems: Problem[] = [];
	const seen = new Set<string>();
	for (const one of node.attributes) {
		if (one.type !== 'mdxJsxAttribute') {
			problems.push(problem(`Code in \`<${name}>\` is not read`, `Write ${EXAMPLES[name]}`));
			continue;
		}
		const known = tag.attributes[one.name];
		if (known === undefined) {
			problems.push(problem(`\`<${name}>\` takes no \`${one.name}\``, didYouMean(nearest(one.name, Object.keys(tag.attributes)), `Write ${EXAMPLES[name]}`)));
			continue;
		}
		if (seen.has(one.name)) problems.push(problem(`\`<${name}>\` has \`${one.name}\` twice`, 'Keep one of them'));
		seen.add(one.name);
		const value = one.value;
		if (known.isFlag === true) {
			if (value !== undefined && value !== null) problems.push(problem(`\`${one.name}\` of \`<${name}>\` needs no value`, `Write ${EXAMPLES[name]}`));
			continue;
		}
		if (typeof value !== 'string') {
			problems.push(problem(`\`${one.name}\` of \`<${name}>\` needs a text in straight quotes`, `Write ${EXAMPLES[name]}`));
			continue;
		}
		const parts = known.several === true ? value.split(',').map((part) => part.trim()) : [value];
		for (const part of parts) {
			if (part.trim() === '') problems.push(problem(`\`${one.name}\` of \`<${name}>\` is empty`, `Write ${EXAMPLES[name]}`));
			else if (known.options !== undefined && !known.options.has(part)) {
				const { options } = known;
				const together = part.split(/[\s;]+/).filter((id) => id !== '');
				if (known.several === true && together.length > 1 && together.every((id) => options.has(id))) {
					problems.push(problem(`Several ${known.noun}s need commas between them`, `Write \`<${name} ${one.name}="${together.join(', ')}" />\``));
					continue;
				}
				const many = known.from === undefined ? `Copy the name of a ${known.noun} from a page that shows one` : howToName(known.from);
				const few = options.size <= 12 && options.size > 0 ? `Choose ${[...options].join(', ')}.` : many;
				problems.push(problem(...(known.explain?.(part) ?? [`There is no ${known.noun} \`${part}\``, didYouMean(nearest(part, options), few)])));
			}
		}
	}
	// A name that is not known was written in the place of one that is: that has been told.
	const unknown = node.attributes.filter((one) => one.type === 'mdxJsxAttribute' && !(one.name in tag.attributes)).length;
	const missing = Object.entries(tag.attributes).filter(([needed, { needed: isNeeded }]) => isNeeded && !seen.has(needed));
	if (missing.length > unknown)
		problems.push(...missing.slice(unknown).map(([needed]) => problem(`\`<${name}>\` needs \`${needed}\``, `Write ${EXAMPLES[name]}`)));
	return problems;
}

/** Whether the list takes what it was narrowed with, and has what it cannot be shown without. */
function narrowingProblems(node: Tag, problem: (sentence: string, hint: string) => Problem): Problem[] {
	const name = FACT_LIST_NAMES.find((known) => known === attribute(node, 'name'));
	if (name === undefined) return [];
	const takes: readonly string[] = FACT_LISTS[name];
	const given = node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.name] : []));
	const problems = ['phase', 'kind', 'concern']
		.filter((one) => given.includes(one) && !takes.includes(one))
		.map((one) => problem(`\`${one}\` does not go with the list \`${name}\``, `Delete \`${one}\``));
	if (name === 'course-time' && !given.includes('concern'))
		problems.push(problem('The list `course-time` needs a `concern`', 'Write `<FactList name="course-time" concern="acne-scars" />`'));
	return problems;
}
