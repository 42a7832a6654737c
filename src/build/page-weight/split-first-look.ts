import { AtRule, type ChildNode, type Container, parse, type Root } from 'postcss';
import { classesIn, tagsIn } from './names-in-pages.ts';

/**
 * A stylesheet in two, in the same layers: what the first part of the pages needs, and the rest, which may come after that part.
 * The rest has all utilities again, because which of two wins on an element is their order alone.
 */
export function splitFirstLook(css: string, firstParts: readonly string[]): { first: string; rest: string } {
	const first = parse(css);
	const utilities = first.nodes.filter((node) => isLayer(node, 'utilities')).map((node) => node.clone());
	const present = tagsIn(firstParts).union(new Set([...classesIn(firstParts)].map((name) => `.${name}`)));
	const unseen = take(first, (node) => node.type === 'rule' && !node.selectors.some((selector) => namesNeeded(selector).every((name) => present.has(name))));
	const asked = askedIn(first);
	const unasked = take(first, (node) => {
		const name = variableOf(node);
		return name !== undefined && !asked.has(name);
	});
	const rest = first.clone({ nodes: [] });
	rest.append(
		unasked,
		unseen.filter((node) => !isLayer(node, 'utilities')),
		utilities,
	);
	// PostCSS ends an emptied layer with a semicolon only where the last statement of the whole sheet had one. With it always, the first sheets of all articles are the same byte for byte, and share one hash in the content policy.
	first.raws.semicolon = true;
	return { first: first.toString(), rest: rest.toString() };
}

/** Takes the nodes that are wanted out of a part of a stylesheet, and gives them in their order, each in the rules and at-rules that it stood in. */
function take(container: Container, wanted: (node: ChildNode) => boolean): ChildNode[] {
	return (container.nodes ?? []).slice().flatMap((node): ChildNode[] => {
		if (wanted(node)) return [node.remove()];
		if (!('nodes' in node) || node.nodes === undefined || (node.type === 'atrule' && node.name === 'keyframes')) return [];
		const part = node.clone({ nodes: [] });
		part.append(take(node, wanted));
		if (part.nodes?.length === 0) return [];
		// An emptied layer keeps its name, and so its place among the layers.
		if (node.nodes.length === 0) node.replaceWith(node.type === 'atrule' && node.name === 'layer' ? new AtRule({ name: 'layer', params: node.params }) : []);
		return [part];
	});
}

/** Variables that a stylesheet uses, by itself or through others. */
function askedIn(css: Root): Set<string> {
	const asked = new Set<string>();
	const ask = (text: string) => {
		for (const [, name = ''] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
			if (asked.has(name)) continue;
			asked.add(name);
			css.walkDecls(name, ({ value }) => ask(value));
		}
	};
	css.walkDecls(({ prop, value }) => {
		if (!prop.startsWith('--')) ask(value);
	});
	return asked;
}

/** The variable that a node declares or registers, e.g. `--paper`. */
function variableOf(node: ChildNode): string | undefined {
	if (node.type === 'decl') return node.prop.startsWith('--') ? node.prop : undefined;
	return node.type === 'atrule' && node.name === 'property' ? node.params : undefined;
}

const isLayer = (node: ChildNode, name: string): boolean => node.type === 'atrule' && node.name === 'layer' && node.params === name && node.nodes !== undefined;

/** The tags and classes without which a selector matches nothing, as `h1` and `.warning`. What stands in brackets is one of several choices, or an exception. */
const namesNeeded = (selector: string): string[] =>
	(selector.replaceAll(BRACKETS, '').match(/\.(?:\\.|[\w-])+|(?<=^|[\s>+~])[a-z][\w-]*/g) ?? []).map((name) => name.replaceAll('\\', ''));

const BRACKETS = /(?<!\\)\[[^\]]*\]|(?<!\\)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
