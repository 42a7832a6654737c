import { anyOf } from '#src/lib/any-of.ts';
import { nearest } from '#src/lib/edit-distance.ts';
import { AUTHOR_TAG_NAMES, AUTHOR_TAGS, type AuthorTagName, isAuthorTag } from '#src/schemas/author-tags.ts';
import { FACT_LIST_NAMES, FACT_LISTS } from '#src/schemas/fact-lists.ts';
import { attribute, childrenOf, everyNode, isTag, type Tag } from '#src/lib/mdast-nodes.ts';
import type { MdastNode } from 'satteri';
import { type Content, type Entry, type Rule } from '#src/content-check/content.ts';
import { isOfBrokenFact } from '#src/content-check/render-facts.ts';
import { curly, htmlTag } from '#src/content-check/tag-wording.ts';
import { type KnownAttribute, type KnownAttributes, knownTags, type KnownTags } from './known-attributes.ts';
import { howToName } from '#src/content-check/collection-paths.ts';
import { didYouMean, type Problem } from '#src/content-check/problem.ts';

/** Only the tags that the pages know, with the values that they know, and no code. In an answer only facts are allowed; `plainMarkdown` reports the rest. */
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

function problemsOf(node: MdastNode, { file }: Entry, known: KnownTags): Problem[] {
	const line = node.position?.start.line ?? 1;
	const problem = (sentence: string, hint: string): Problem => ({ rule: 'tags', file, line, sentence, hint });
	if (node.type === 'mdxjsEsm') {
		return [
			problem(`A line that starts with \`${node.value.split(' ')[0]}\` is code`, 'Delete it (tags need no import), or start the sentence with another word'),
		];
	}
	if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
		const note = /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
		const found = curly(`{${node.value}}`);
		return note ? [] : [problem(found.sentence, found.hint)];
	}
	if (node.type === 'heading') {
		return childrenOf(node).flatMap((child) =>
			isTag(child) && isAuthorTag(child.name ?? '') ? [problem(`\`<${child.name}>\` is in a heading`, 'Move it to the paragraph under the heading')] : [],
		);
	}
	return isTag(node) ? tagProblems(node, known, problem) : [];
}

type MakeProblem = (sentence: string, hint: string) => Problem;

function tagProblems(node: Tag, known: KnownTags, problem: MakeProblem): Problem[] {
	const name = node.name ?? '';
	if (!isAuthorTag(name)) {
		// In a text `<acne>` is a slip of the keyboard rather than a tag.
		const meant = nearest(name, AUTHOR_TAG_NAMES);
		if (meant === undefined && /^[a-z]/.test(name)) return [{ ...problem('', ''), ...htmlTag(name) }];
		return [
			problem(`There is no tag \`<${name}>\``, didYouMean(meant === undefined ? undefined : `<${meant}>`, `The tags are ${AUTHOR_TAG_NAMES.join(', ')}`)),
		];
	}
	const { holdsText, isBlock, example } = AUTHOR_TAGS[name];
	const empty = childrenOf(node).length === 0;
	const problems = attributeProblems(node, name, known[name], problem);
	if (childrenOf(node).some((child) => [...everyNode(child)].some((inner) => isTag(inner) && inner.name === name)))
		problems.push(problem(`\`<${name}>\` contains another \`<${name}>\``, 'Close the first one before the second'));
	if (isBlock && node.type === 'mdxJsxTextElement')
		problems.push(problem(`\`<${name}>\` is inside a sentence`, 'Put it on a line of its own, with empty lines around it'));
	if (holdsText && empty) problems.push(problem(`\`<${name}>\` has no words in it`, `Write ${example}`));
	if (!holdsText && !empty) problems.push(problem(`\`<${name}>\` cannot have words in it`, `Write ${example}`));
	if (name === 'DoDont' && !empty && !childrenOf(node).some(({ type }) => type === 'list'))
		problems.push(problem('`<DoDont>` has no list in it', 'Put a list in it, with empty lines around it, and start each line with `- `'));
	if (name === 'FactList') problems.push(...narrowingProblems(node, problem));
	return problems;
}

function attributeProblems(node: Tag, name: AuthorTagName, attributes: KnownAttributes, problem: MakeProblem): Problem[] {
	const { example } = AUTHOR_TAGS[name];
	const problems: Problem[] = [];
	const seen = new Set<string>();
	for (const one of node.attributes) {
		if (one.type !== 'mdxJsxAttribute') {
			problems.push(problem(`Code in \`<${name}>\` is not read`, `Write ${example}`));
			continue;
		}
		const known = attributes[one.name];
		if (known === undefined) {
			problems.push(problem(`\`<${name}>\` takes no \`${one.name}\``, didYouMean(nearest(one.name, Object.keys(attributes)), `Write ${example}`)));
			continue;
		}
		if (seen.has(one.name)) problems.push(problem(`\`<${name}>\` has \`${one.name}\` twice`, 'Delete one of them'));
		seen.add(one.name);
		const value = one.value;
		if (known.isFlag === true) {
			if (value !== undefined && value !== null) problems.push(problem(`\`${one.name}\` of \`<${name}>\` needs no value`, `Write ${example}`));
			continue;
		}
		if (typeof value !== 'string') {
			problems.push(problem(`\`${one.name}\` of \`<${name}>\` needs its text in straight quotes`, `Write ${example}`));
			continue;
		}
		problems.push(...valueProblems(value, { name, attribute: one.name, known }, problem));
	}
	// A name that is not known was written instead of one that is: that is reported already.
	const unknown = node.attributes.filter((one) => one.type === 'mdxJsxAttribute' && !(one.name in attributes)).length;
	const missing = Object.entries(attributes).filter(([needed, { needed: isNeeded }]) => isNeeded && !seen.has(needed));
	if (missing.length > unknown) problems.push(...missing.slice(unknown).map(([needed]) => problem(`\`<${name}>\` needs \`${needed}\``, `Write ${example}`)));
	return problems;
}

interface Place {
	name: AuthorTagName;
	attribute: string;
	known: KnownAttribute;
}

function valueProblems(value: string, { name, attribute: of, known }: Place, problem: MakeProblem): Problem[] {
	const { options, noun, several = false } = known;
	const parts = several ? value.split(',').map((part) => part.trim()) : [value];
	return parts.flatMap((part) => {
		if (part.trim() === '') return [problem(`\`${of}\` of \`<${name}>\` is empty`, `Write ${AUTHOR_TAGS[name].example}`)];
		if (options === undefined || options.has(part)) return [];
		const apart = part.split(/[\s;]+/).filter((id) => id !== '');
		if (several && apart.length > 1 && apart.every((id) => options.has(id)))
			return [problem(`Several ${noun}s need commas between them`, `Write \`<${name} ${of}="${apart.join(', ')}" />\``)];
		const many = known.from === undefined ? `Copy the name of a ${noun} from a page that shows one` : howToName(known.from);
		const few = options.size <= 12 && options.size > 0 ? `Choose ${anyOf([...options])}` : many;
		return [problem(...(known.explain?.(part) ?? [`There is no ${noun} \`${part}\``, didYouMean(nearest(part, options), few)]))];
	});
}

/** Whether the list takes what it was narrowed with, and has what it cannot be shown without. */
function narrowingProblems(node: Tag, problem: MakeProblem): Problem[] {
	const name = FACT_LIST_NAMES.find((known) => known === attribute(node, 'name'));
	if (name === undefined) return [];
	const takes: readonly string[] = FACT_LISTS[name];
	const given = node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.name] : []));
	const problems = ['phase', 'kind', 'concern']
		.filter((one) => given.includes(one) && !takes.includes(one))
		.map((one) => problem(`\`${one}\` does not work with the list \`${name}\``, `Delete \`${one}\``));
	if (name === 'course-time' && !given.includes('concern'))
		problems.push(problem('The list `course-time` needs a `concern`', 'Write `<FactList name="course-time" concern="acne-scars" />`'));
	return problems;
}
