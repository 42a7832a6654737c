import { isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar, visit, type Document, type YAMLError } from 'yaml';
import type { FieldPath } from './content.ts';
import type { Problem } from './problem.ts';

export interface ReadYaml {
	value: unknown;
	lineOf: (path: FieldPath) => number;
	/** First-level fields that could not be read and were left out of `value`. */
	unread: Set<string>;
	problems: Problem[];
}

/**
 * Reads YAML and goes on after a mistake: each field, or each entry of a list, is tried alone, the broken ones are told and left out.
 * So that one open quote does not hide the other mistakes of the file.
 */
export function readYaml(file: string, text: string): ReadYaml {
	const problems: Problem[] = [];
	const unread = new Set<string>();
	let mended = text;
	if (parse(text).document.errors.length > 0) {
		const lines = text.split('\n');
		for (const block of blocks(lines)) {
			const own = lines.map((line, index) => (index >= block.from && index < block.to ? line : '')).join('\n');
			const { document, counter } = parse(own);
			const [error] = document.errors;
			const noField = block.name !== undefined && error === undefined && !isMap(document.contents);
			if (error === undefined && !noField) continue;
			problems.push({
				rule: 'yaml',
				file,
				...(error === undefined ? noColon(block.from + 1) : explain(error, lines, block, counter.linePos(error.pos[0]).line)),
			});
			if (block.name !== undefined) {
				// A field that slipped under the one above is there, though it could not be read.
				for (const line of lines.slice(block.from, block.to)) unread.add(/^\s*([A-Za-z_][\w-]*)/.exec(line)?.[1] ?? block.name);
			}
			lines.fill('', block.from, block.to);
		}
		mended = lines.join('\n');
	}
	const { document, counter } = parse(mended);
	const [left] = document.errors;
	if (left !== undefined) {
		const line = counter.linePos(left.pos[0]).line;
		if (problems.length === 0)
			problems.push({
				rule: 'yaml',
				file,
				line,
				sentence: 'This line cannot be read',
				hint: 'Write each field as `name: value` on a line of its own, with the same spaces before it as its neighbours',
			});
		return { value: undefined, lineOf: () => 1, unread, problems };
	}
	problems.push(...oddities(file, document, counter));
	return { value: valueOf(document), lineOf: (path) => lineOf(document, counter, path), unread, problems };
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

interface Block {
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
		// A line without a colon, such as `title Pores`, stands for itself: it is no field, and breaks the one above it.
		const name = /^[\t"'“]*([A-Za-z_][\w-]*)/.exec(line)?.[1];
		return name === undefined ? [] : [{ name, from }];
	});
	return starts.map(({ name, from }, index) => ({ name, from, to: starts[index + 1]?.from ?? lines.length }));
}

function explain(error: YAMLError, lines: readonly string[], block: Block, at: number): Pick<Problem, 'line' | 'sentence' | 'hint'> {
	const own = lines.slice(block.from, block.to);
	const tab = own.findIndex((line) => /^ *\t/.test(line));
	if (tab !== -1) return { line: block.from + tab + 1, sentence: 'The line starts with a tab', hint: 'Use spaces' };
	const open = own.findIndex((line) => /^[^"']*[:-]\s+(["'])(?:(?!\1).)*$/.test(line));
	if (error.code === 'MISSING_CHAR' && open !== -1) {
		const quote = /[:-]\s+(["'])/.exec(own[open] ?? '')?.[1] ?? '"';
		return { line: block.from + open + 1, sentence: `The quote ${quote} is opened and not closed`, hint: `Add ${quote} at the end of the text` };
	}
	const setIn = own.findIndex((line, index) => index > 0 && /^ +[A-Za-z_]\w*:(?:\s|$)/.test(line));
	if (block.name !== undefined && setIn !== -1 && (at === block.from + setIn + 1 || /:\s+\S/.test(own[0] ?? ''))) {
		return {
			line: block.from + setIn + 1,
			sentence: `There are spaces before \`${own[setIn]?.trim().split(':')[0]}\``,
			hint: 'Start the line at the very left, as the other fields do',
		};
	}
	const bracket = own.findIndex((line) => /:\s*\[[^\]]*$/.test(line));
	if (bracket !== -1) return { line: block.from + bracket + 1, sentence: 'The bracket [ is opened and not closed', hint: 'Add ] at the end of the list' };
	const line = Math.max(block.from + 1, Math.min(at, block.to));
	const [, before = '', value = ''] = /^(\s*(?:- )?[\w-]+: |\s*- )(.+)$/.exec(lines[line - 1] ?? '') ?? [];
	const quoted = `Put the whole text in quotes: \`${before.trim()} ${JSON.stringify(value.replaceAll(/^["']|["']$/g, ''))}\``;
	if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && /:(?:\s|$)/.test(value)) return { line, sentence: 'A text with a colon in it needs quotes', hint: quoted };
	if (error.code === 'UNEXPECTED_TOKEN' && /^["']/.test(value))
		return { line, sentence: 'There is text after the closing quote', hint: quoted.replaceAll(String.raw`\"`, "'") };
	if (error.code === 'BAD_SCALAR_START' && value !== '') return { line, sentence: `A text that starts with ${value.charAt(0)} needs quotes`, hint: quoted };
	if (!/:(?:\s|$)/.test(lines[line - 1] ?? '') && /^[A-Za-z]/.test(lines[line - 1] ?? '')) return noColon(line);
	return {
		line,
		sentence: 'The line cannot be read',
		hint: 'Write each field as `name: value` on a line of its own, with the same spaces before it as its neighbours',
	};
}

function noColon(line: number): Pick<Problem, 'line' | 'sentence' | 'hint'> {
	return {
		line,
		sentence: 'The line has no colon',
		hint: 'Write each field as `name: value`, with a space after the colon; a text that goes on starts with two spaces',
	};
}

/** What YAML takes without a word, and yet is not what was meant. */
function oddities(file: string, document: Document, counter: LineCounter): Problem[] {
	const problems: Problem[] = [];
	const lineAt = (offset: number | undefined) => counter.linePos(offset ?? 0).line;
	visit(document, {
		Map(_, map) {
			const seen = new Map<string, number>();
			for (const { key } of map.items) {
				if (!isScalar(key)) continue;
				const [name, line] = [String(key.value), lineAt(key.range?.[0])];
				const first = seen.get(name);
				if (first === undefined) seen.set(name, line);
				else
					problems.push({
						rule: 'yaml',
						file,
						line,
						sentence: `\`${name}\` stands here a second time; the first is on line ${first}`,
						hint: 'Keep one of them',
					});
			}
		},
		Scalar(_, scalar) {
			const line = lineAt(scalar.range?.[0]);
			const sign = scalar.anchor === undefined ? (scalar.tag?.startsWith('!') === true ? scalar.tag : undefined) : `&${scalar.anchor}`;
			if (sign !== undefined) {
				problems.push({
					rule: 'yaml',
					file,
					line,
					sentence: `A text that starts with ${sign.charAt(0)} needs quotes`,
					hint: `Write \`"${sign}${scalar.source ?? ''}"\``,
				});
				return new Scalar(sign);
			}
			const text = typeof scalar.value === 'string' && scalar.type === 'PLAIN' ? scalar.value : undefined;
			if (text !== undefined && /^[“”„‘]/.test(text)) {
				problems.push({
					rule: 'yaml',
					file,
					line,
					sentence: `Curly quotes such as ${text.charAt(0)} become part of the text`,
					hint: 'Use straight quotes or none',
				});
			}
			if (text !== undefined && scalar.comment !== undefined && scalar.comment !== null && lineAt(scalar.range?.[1]) === line) {
				problems.push({ rule: 'yaml', file, line, sentence: 'What stands after # is not read', hint: 'Put the whole text in quotes, or take the note away' });
			}
			return undefined;
		},
		Alias(_, alias) {
			problems.push({
				rule: 'yaml',
				file,
				line: lineAt(alias.range?.[0]),
				sentence: 'A text that starts with * needs quotes',
				hint: `Write \`"*${alias.source}"\``,
			});
			return new Scalar(`*${alias.source}`);
		},
	});
	return problems;
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
