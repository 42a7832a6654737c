import { type Document, isPair, isScalar, isSeq, type Node, Scalar, visit, type YAMLMap } from 'yaml';
import type { LineWording } from '#src/content-check/problem.ts';

/** Something that YAML accepts but that is not what was meant, with the field whose value is not to be trusted. */
export interface Oddity extends LineWording {
	path: (string | number)[];
}

export function oddities(document: Document, text: string, lineAt: (offset: number) => number): Oddity[] {
	const found: Oddity[] = [];
	const lineOf = (node: unknown) => lineAt((node as Node | undefined)?.range?.[0] ?? 0);
	visit(document, {
		Map(_, map, around) {
			found.push(...tagged(map, pathOf(map, around), lineOf), ...twice(map, pathOf(map, around), lineOf));
		},
		Seq(_, list, around) {
			found.push(...tagged(list, pathOf(list, around), lineOf));
		},
		Scalar(key, scalar, around) {
			if (key === 'key') return undefined;
			const path = pathOf(scalar, around);
			const line = lineOf(scalar);
			const problem = (sentence: string, hint: string) => found.push({ path, line, sentence, hint });
			const symbol = scalar.anchor === undefined ? tagAsTyped(scalar) : `&${scalar.anchor}`;
			if (symbol !== undefined) {
				const typed = [symbol, scalar.source ?? ''].join(' ').trim();
				problem(`Text that starts with ${symbol.charAt(0)} needs quotes`, `Write \`"${typed}"\``);
				return new Scalar(typed);
			}
			const endsAt = lineAt(scalar.range?.[1] ?? 0);
			if (scalar.value === null && hidesFields(scalar))
				problem('Nothing is under this line: what belongs there is still behind a #', 'Delete the # and the space after it on those lines too');
			else if (hasNote(scalar) && endsAt === line) problem('Everything after # is ignored', 'Put the whole text in quotes, or delete the note');
			const { value } = scalar;
			if (typeof value !== 'string' || scalar.type !== 'PLAIN') return undefined;
			if (/^[“”„‘«»]/.test(value)) problem(`Curly quotes such as ${value.charAt(0)} become part of the text`, 'Use straight quotes, or none');
			else if (/^[^"]*"$/.test(value)) problem('The quote " is closed but not opened', 'Add " before the text too, or delete it');
			const list = listInText(text.slice(scalar.range?.[0], scalar.range?.[1]), line, around.at(-1), lineOf);
			if (list !== undefined) found.push({ path, ...list });
			return undefined;
		},
		Alias(_, alias, around) {
			const typed = `*${alias.source}`;
			found.push({ path: pathOf(alias, around), line: lineOf(alias), sentence: 'Text that starts with * needs quotes', hint: `Write \`"${typed}"\`` });
			return new Scalar(typed);
		},
	});
	return found;
}

const OF_YAML = 'tag:yaml.org,2002:';

/** The tag in front of a value, such as `!!str` or `!Ref`: the build knows none of an editor's, and stops without naming the file. */
function tagAsTyped({ tag }: Node): string | undefined {
	if (tag === undefined || tag.startsWith('!')) return tag;
	return tag.startsWith(OF_YAML) ? `!!${tag.slice(OF_YAML.length)}` : `!<${tag}>`;
}

/** A list, or a group of fields, with a tag in front of it. */
function tagged(node: Node, path: (string | number)[], lineOf: (node: unknown) => number): Oddity[] {
	const tag = tagAsTyped(node);
	return tag === undefined ? [] : [{ path, line: lineOf(node), sentence: `\`${tag}\` has no meaning here`, hint: 'Delete it' }];
}

function hasNote({ comment }: Scalar): boolean {
	return comment !== undefined && comment !== null;
}

/** Whether the note after a field without a value begins with a field or a line of a list, as examples behind a # do. */
function hidesFields({ comment }: Scalar): boolean {
	return /^\s*(?:[A-Za-z]+:(?:\s|$)|- )/.test(comment ?? '');
}

/** A field twice, of which only the last is read; or the fields of the next entry, whose dash is missing. */
function twice(map: YAMLMap, path: (string | number)[], lineOf: (node: unknown) => number): Oddity[] {
	const first = new Map<string, number>();
	const found: Oddity[] = [];
	for (const { key } of map.items) {
		if (!isScalar(key)) continue;
		const [name, line] = [String(key.value), lineOf(key)];
		const other = first.get(name);
		if (other === undefined) {
			first.set(name, line);
			continue;
		}
		if (found.length === 0 && name === [...first.keys()][0] && typeof path.at(-1) === 'number' && first.size > 1)
			return [
				{ path, line, sentence: `A new entry starts here without its dash`, hint: `Write \`- ${name}: …\`, with the dash below those of the other entries` },
			];
		found.push({ path: [...path, name], line, sentence: `\`${name}\` appears twice: the first is on line ${other}`, hint: 'Delete one of them' });
	}
	return found;
}

/** Lines that were meant as a list and became one text, because a dash is missing, glued, of another kind, or set in too far. */
function listInText(source: string, line: number, parent: unknown, lineOf: (node: unknown) => number): Omit<Oddity, 'path'> | undefined {
	const [start = '', ...rest] = source.split('\n');
	const dash = rest.findIndex((one) => /^\s*- /.test(one));
	if (isPair(parent) && line > lineOf(parent.key)) {
		const mark = /^[-–—•*·]\s*/.exec(start.trim())?.[0] ?? '';
		if (dash === -1 && mark === '') return undefined;
		return { line, sentence: 'This line of a list does not start with a dash and a space', hint: `Write \`- ${start.trim().slice(mark.length)}\`` };
	}
	if (dash === -1) return undefined;
	return isPair(parent)
		? {
				line: line + dash + 1,
				sentence: 'A list starts here, but the line above it already has text',
				hint: 'Write nothing after the colon above it, or give the list a name of its own, such as `topics:`',
			}
		: {
				line: line + dash + 1,
				sentence: 'This line has more spaces before it than the one above',
				hint: 'Put the same number of spaces before each line of a list',
			};
}

/** The way to a node, by names of fields and places in lists. */
function pathOf(node: unknown, around: readonly unknown[]): (string | number)[] {
	return [...around, node].flatMap((one, index, all): (string | number)[] => {
		if (isPair(one)) return isScalar(one.key) ? [String(one.key.value)] : [];
		return isSeq(one) && index + 1 < all.length ? [one.items.indexOf(all[index + 1])] : [];
	});
}
