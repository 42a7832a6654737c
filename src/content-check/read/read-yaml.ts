import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar } from 'yaml';
import type { FieldPath } from '#src/content-check/content.ts';
import type { Problem } from '#src/content-check/problem.ts';
import { explainYamlError, noColon } from './yaml-errors.ts';
import { oddities } from './suspicious-yaml.ts';

export interface ReadYaml {
	value: unknown;
	lineOf: (path: FieldPath) => number;
	sourceOf: (path: FieldPath) => string | undefined;
	/** Whether the value was typed without quotation marks. */
	isPlain: (path: FieldPath) => boolean;
	/** Fields that could not be read and were left out of `value`, or whose value is not what was meant. */
	unread: Set<string>;
	problems: Problem[];
}

/**
 * Reads YAML and goes on after a mistake: each field, or each entry of a list, is tried alone, and the broken ones are reported and left out,
 * so that one open quote does not hide the other mistakes in the file. `known` are the names of the fields that may be in it.
 */
export function readYaml(file: string, text: string, known: readonly string[]): ReadYaml {
	const unread = new Set<string>();
	const { text: plain, problems } = withPlainSpaces(file, text);
	let mended = plain;
	let parsed = parse(mended);
	if (parsed.document.errors.length > 0) {
		const lines = mended.split('\n');
		let above: string | undefined;
		for (const block of blocks(lines)) {
			const own = lines.map((line, index) => (index >= block.from && index < block.to ? line : '')).join('\n');
			const { document, counter } = parse(own);
			const [error] = document.errors;
			const noField = block.name !== undefined && error === undefined && !isMap(document.contents);
			const named = block.name;
			if (error === undefined && !noField) {
				above = named;
				continue;
			}
			problems.push({
				rule: 'yaml',
				file,
				...(error === undefined
					? noColon(block.from + 1, lines[block.from] ?? '')
					: explainYamlError(error, lines, block, counter.linePos(error.pos[0]).line, known)),
			});
			if (named !== undefined) {
				// A field that slipped under the one above is there, though it could not be read.
				for (const line of lines.slice(block.from, block.to)) unread.add(/^\s*([A-Za-z_][\w-]*)/.exec(line)?.[1] ?? named);
				// A line without a colon may be the rest of the text above it, which then lacks it.
				if (noField && above !== undefined) unread.add(above);
			}
			lines.fill('', block.from, block.to);
		}
		mended = lines.join('\n');
		parsed = parse(mended);
	}
	const { document, counter } = parsed;
	const [left] = document.errors;
	if (left !== undefined) {
		const line = counter.linePos(left.pos[0]).line;
		if (problems.length === 0)
			problems.push({
				rule: 'yaml',
				file,
				...explainYamlError(left, mended.split('\n'), { name: undefined, from: 0, to: mended.split('\n').length }, line, known),
			});
		return { value: undefined, lineOf: () => 1, sourceOf: () => undefined, isPlain: () => false, unread, problems };
	}
	const found = oddities(document, mended, (offset) => counter.linePos(offset).line);
	for (const { path } of found) unread.add(path.join('.'));
	problems.push(...found.map(({ line, sentence, hint }) => ({ rule: 'yaml', file, line, sentence, hint })));
	return {
		value: valueOf(document),
		lineOf: (path) => lineOf(document, counter, path),
		sourceOf: (path) => {
			const node: unknown = document.getIn(path, true);
			return isScalar(node) ? node.source : undefined;
		},
		isPlain: (path) => {
			const node: unknown = document.getIn(path, true);
			return isScalar(node) && node.type === Scalar.PLAIN;
		},
		unread,
		problems,
	};
}

/** Word processors type spaces of another kind, which look the same and separate nothing. */
function withPlainSpaces(file: string, text: string): { text: string; problems: Problem[] } {
	const problems: Problem[] = [];
	const lines = text.split('\n').map((line, index) => {
		const other =
			/^(?:[ \t]*[\u00A0\u2000-\u200A\u202F\u3000]|\s*(?:- )?[A-Za-z_][\w-]*:[\u00A0\u2000-\u200A\u202F\u3000]|\s*-[\u00A0\u2000-\u200A\u202F\u3000])/.test(
				line,
			);
		if (!other) return line;
		problems.push({
			rule: 'yaml',
			file,
			line: index + 1,
			sentence: 'This line has a special kind of space, which came with copied text',
			hint: 'Delete the spaces on this line and type them again',
		});
		return line.replaceAll(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ');
	});
	return { text: lines.join('\n'), problems };
}

function parse(text: string) {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false });
	return { document, counter };
}

function valueOf(document: Document): unknown {
	try {
		return document.toJS();
	} catch {
		return undefined;
	}
}

export interface Block {
	name: string | undefined;
	from: number;
	to: number;
}

/** The first-level fields or list entries, as ranges of lines. */
function blocks(lines: readonly string[]): Block[] {
	const first = lines.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
	const isList = /^-(?:\s|$)/.test(first);
	const starts = lines.flatMap((line, from): Omit<Block, 'to'>[] => {
		if (isList) return /^-(?:\s|$)/.test(line) ? [{ name: undefined, from }] : [];
		// A line without a colon, such as `title Pores`, is not a field, and breaks the one above it.
		const name = /^[\t"'“]*([A-Za-z_][\w-]*)/.exec(line)?.[1];
		return name === undefined ? [] : [{ name, from }];
	});
	return starts.map(({ name, from }, index) => ({ name, from, to: starts[index + 1]?.from ?? lines.length }));
}

function lineOf(document: Document, counter: LineCounter, path: FieldPath): number {
	let node: unknown = document.contents;
	let offset = isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
			if (pair === undefined) break;
			if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else if (isSeq(node)) {
			const item = node.items[Number(step)];
			if (item === undefined) break;
			node = item;
			if (isMap(item) || isSeq(item) || isScalar(item)) offset = item.range?.[0] ?? offset;
		} else break;
	}
	return counter.linePos(offset ?? 0).line || 1;
}
