import { type Document, isCollection, isMap, isPair, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

/** As other files are written: lines are never wrapped. */
const STYLE = { indent: 2, indentSeq: true, lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/**
 * The YAML text with new values, and all else as it was: comments, empty lines, quotes, and lists on one line.
 * Editors leave notes to each other in files.
 */
export function keepYaml(before: string, value: unknown): string {
	const document = parseDocument(before);
	if (document.errors.length > 0) throw new Error('The file cannot be read as YAML.');
	document.contents = changed(document, document.contents, value);
	return document.toString(STYLE);
}

/** The node itself where it says the same, with its parts changed where it can be, and a new one otherwise. */
function changed<Kept extends Node | null>(document: Document.Parsed, node: Kept, value: unknown): Kept {
	if (node !== null && same(node.toJS(document), value)) return node;
	if (isSeq(node) && Array.isArray(value)) changeList(document, node, value);
	else if (isMap(node) && typeof value === 'object' && value !== null && !Array.isArray(value)) changeFields(document, node, value as Record<string, unknown>);
	else if (isScalar(node) && typeof value === typeof node.value && !isCollection(node)) node.value = value;
	else return document.createNode(value) as Kept;
	return node;
}

function changeFields(document: Document.Parsed, map: YAMLMap, value: Record<string, unknown>): void {
	const before = map.items.slice();
	for (const pair of before) {
		const name = nameOf(pair);
		if (!(name in value)) map.delete(name);
		else pair.value = changed(document, pair.value as Node | null, value[name]);
	}
	let last = -1;
	for (const [name, one] of Object.entries(value)) {
		const at = map.items.findIndex((pair) => nameOf(pair) === name);
		// A new field comes after the one that is before it in its kind.
		if (at === -1) map.items.splice(last + 1, 0, document.createPair(name, one) as YAMLMap['items'][number]);
		last = at === -1 ? last + 1 : at;
	}
}

function nameOf({ key }: YAMLMap['items'][number]): string {
	return String(isScalar(key) ? key.value : key);
}

/** Items that say the same keep their nodes, wherever they have gone; the others take the place of those that were there. */
function changeList(document: Document.Parsed, list: YAMLSeq, value: readonly unknown[]): void {
	const left = list.items.filter((item): item is Node => !isPair(item));
	const taken = (one: unknown) => {
		const index = left.findIndex((item) => same(item.toJS(document), one));
		return index === -1 ? undefined : left.splice(index, 1)[0];
	};
	const kept = value.map(taken);
	list.items = value.map((one, index) => kept[index] ?? changed(document, left.shift() ?? null, one));
}

function same(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
