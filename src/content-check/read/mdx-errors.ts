import { nearest } from '#src/lib/edit-distance.ts';
import { AUTHOR_TAG_NAMES, AUTHOR_TAGS, type AuthorTagName, isAuthorTag } from '#src/schemas/author-tags.ts';
import type { LineWording } from '#src/content-check/problem.ts';
import { curly, htmlTag, isHtml, noTag } from '#src/content-check/tag-wording.ts';
import { blank, endOfTag, lineAt, lineEnd, lineStart, offsetAt } from './text-places.ts';

/** What is wrong in an editor's words, and the text with the mistake blanked out, so that it can be read on. */
interface Explained extends LineWording {
	mended: string;
}

/** What the parser of tags said, and of which place. */
interface ParserError {
	said: string;
	text: string;
	line: number;
	offset: number;
}

/** Each knows one kind of mistake; the first that knows the one at hand explains it. */
const EXPLANATIONS: readonly ((error: ParserError) => Explained | undefined)[] = [
	unclosedTag,
	strayClosingTag,
	closingTagInLine,
	curlyBracket,
	htmlComment,
	lessThanFigure,
	bareAddress,
	brokenTag,
];

/** What the parser of tags said, e.g. `6:1: Expected a closing tag for …`, in an editor's words. */
export function explainMdxError(message: string, text: string): Explained {
	const [, lineText = '1', column = '1', said = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
	const line = Number(lineText);
	const error = { said, text, line, offset: offsetAt(text, line, Number(column)) };
	for (const explain of EXPLANATIONS) {
		const explained = explain(error);
		if (explained !== undefined) return explained;
	}
	const start = openingOf(error);
	return {
		line: lineAt(text, start),
		sentence: '`<` opens a tag here',
		hint: 'Write "less than", or put a space after it',
		mended: blank(text, start, start + 1),
	};
}

/** Where the `<` is that the parser stumbled over. */
function openingOf({ text, offset }: ParserError): number {
	const from = text.lastIndexOf('<', offset);
	return from === -1 ? offset : from;
}

function unclosedTag({ said, text }: ParserError): Explained | undefined {
	const unclosed = /Expected a closing tag for `<([\w.]*)>` \((\d+):(\d+)\)/.exec(said);
	if (unclosed === null) return undefined;
	const [, name = '', openLine = '1', openColumn = '1'] = unclosed;
	const line = Number(openLine);
	const from = offsetAt(text, line, Number(openColumn));
	const mended = blank(text, from, endOfTag(text, from));
	const known = nearest(name, AUTHOR_TAG_NAMES);
	if (known === undefined) return { line, ...(isHtml(name) || /^[a-z]/.test(name) ? htmlTag(name) : noTag(text.slice(from, endOfTag(text, from)))), mended };
	const isOverBlocks = /before the end of/.test(said) && isClosedBelow(text, from, name);
	const hint =
		isAuthorTag(name) && !AUTHOR_TAGS[name].holdsText
			? 'End it with `/>`'
			: isOverBlocks
				? `Put \`<${name}>\` and \`</${name}>\` in one paragraph, or each on a line of its own with empty lines around it`
				: `Add \`</${name}>\``;
	return { line, sentence: `\`<${name}>\` is opened but not closed`, hint, mended };
}

function strayClosingTag({ said, text, line, offset }: ParserError): Explained | undefined {
	const closing = /Unexpected closing tag `<\/([\w.]*)>`/.exec(said)?.[1];
	if (closing === undefined) return undefined;
	const from = text.indexOf('</', lineStart(text, line));
	const start = Math.max(offset, from);
	const without = blank(text, start, endOfTag(text, start));
	const open = /closing tag for `<(\w+)>`/.exec(said)?.[1];
	if (open !== undefined && open !== closing && nearest(closing, [open]) === open) {
		return {
			line,
			sentence: `\`</${closing}>\` does not close \`<${open}>\``,
			hint: `Write \`</${open}>\``,
			mended: `${text.slice(0, start)}</${open}>${text.slice(endOfTag(text, start))}`,
		};
	}
	const apart = new RegExp(`< +${closing}\\b`).exec(text.slice(0, from))?.index;
	if (apart !== undefined) {
		return {
			line: lineAt(text, apart),
			sentence: `There is a space between \`<\` and \`${closing}\``,
			hint: `Write \`<${closing}\``,
			mended: blank(without, apart, endOfTag(text, apart)),
		};
	}
	return {
		line,
		sentence: `\`</${closing}>\` closes a tag that is not open here`,
		hint: `Delete it, or open \`<${closing}>\` before it`,
		mended: without,
	};
}

function closingTagInLine({ said, text, line }: ParserError): Explained | undefined {
	const glued = /Expected the closing tag `<\/(\w+)>` .*opened at (\d+):(\d+)/.exec(said);
	if (glued === null) return undefined;
	const [, name = '', openLine = '1', openColumn = '1'] = glued;
	const from = offsetAt(text, Number(openLine), Number(openColumn));
	const close = text.indexOf(`</${name}>`, from);
	const opened = blank(text, from, endOfTag(text, from));
	return {
		line: close === -1 ? line : lineAt(text, close),
		sentence: `\`</${name}>\` shares a line with other words`,
		hint: 'Put it on a line of its own, with empty lines around it',
		mended: close === -1 ? opened : blank(opened, close, endOfTag(text, close)),
	};
}

function curlyBracket({ said, text, offset }: ParserError): Explained | undefined {
	if (!/expression/.test(said)) return undefined;
	const from = text.lastIndexOf('{', offset);
	const start = from === -1 ? offset : from;
	const close = text.indexOf('}', start);
	const end = close === -1 || text.slice(start, close).includes('\n\n') ? start + 1 : close + 1;
	const line = lineAt(text, start);
	if (text.startsWith('{/*', start) && !/^\{\/\*[\s\S]*\*\/\s*\}$/.test(text.slice(start, end))) {
		const stop = end === start + 1 ? lineEnd(text, start) : end;
		return { line, sentence: 'The note `{/*` is opened but not closed', hint: 'End it with `*/}`', mended: blank(text, start, stop) };
	}
	return { line, ...curly(text.slice(start, end)), mended: blank(text, start, end) };
}

function htmlComment(error: ParserError): Explained | undefined {
	const { text } = error;
	const start = openingOf(error);
	if (!text.startsWith('<!--', start)) return undefined;
	const close = text.indexOf('-->', start);
	const end = close === -1 ? start + 4 : close + 3;
	const note = text.slice(start + 4, Math.max(start + 4, end - 3)).trim();
	return {
		line: lineAt(text, start),
		sentence: '`<!-- -->` does not make a note here',
		hint: `Write a note as \`{/* ${note === '' || note.length > 60 ? '…' : note} */}\``,
		mended: blank(text, start, end),
	};
}

const FIGURE = /^<=? ?\d[\d.,]*(?: ?(?:mm|cm|nm|µm|%|mg|ml|(?:year|week|day|hour|month|minute)s?)(?![a-z]))?/;

function lessThanFigure(error: ParserError): Explained | undefined {
	const { text } = error;
	const start = openingOf(error);
	const figure = FIGURE.exec(text.slice(start))?.[0]?.replace(/[.,]$/, '');
	if (figure === undefined) return undefined;
	return {
		line: lineAt(text, start),
		sentence: `\`${figure}\` cannot be read: \`<\` opens a tag`,
		hint: `Write "less than ${figure.replace(/^<=? ?/, '')}"`,
		mended: blank(text, start, start + 1),
	};
}

function bareAddress(error: ParserError): Explained | undefined {
	const { text } = error;
	const start = openingOf(error);
	const address = /^<((?:https?:|mailto:|www\.)[^>\s]*|[^>\s@]+@[^>\s]+)>/.exec(text.slice(start))?.[1];
	if (address === undefined) return undefined;
	const scheme = address.includes('@') && !address.startsWith('mailto:') ? 'mailto:' : '';
	return {
		line: lineAt(text, start),
		sentence: `The address \`<${address}>\` cannot be read: \`<\` opens a tag`,
		hint: `Write \`[what it is](${scheme}${address})\``,
		mended: blank(text, start, start + address.length + 2),
	};
}

function brokenTag(error: ParserError): Explained | undefined {
	const { text } = error;
	const start = openingOf(error);
	const name = /^<\/?([A-Za-z]\w*)/.exec(text.slice(start))?.[1];
	const known = name === undefined ? undefined : (nearest(name, AUTHOR_TAG_NAMES) as AuthorTagName | undefined);
	if (name === undefined || known === undefined) return undefined;
	return {
		line: lineAt(text, start),
		sentence: `The tag \`<${name}\` cannot be read`,
		hint:
			inStraightQuotes(text.slice(start)) ?? `Write it with straight quotes around each value and a closing \`>\`, for example ${AUTHOR_TAGS[known].example}`,
		mended: withoutTag(text, start, name),
	};
}

/** The tag with straight quotes instead of curly ones. */
function inStraightQuotes(rest: string): string | undefined {
	const tag = /^<[A-Za-z]\w*(?:\s+[\w-]+=["“”„][^"“”„<>\n]*["“”])+\s*\/?>/.exec(rest)?.[0];
	return tag === undefined ? undefined : `Write \`${tag.replaceAll(/[“”„]/g, '"')}\`, with straight quotes`;
}

/** Whether its closing half is further down, and is not that of another tag of the same name. */
function isClosedBelow(text: string, from: number, name: string): boolean {
	const close = text.indexOf(`</${name}>`, from);
	const next = text.indexOf(`<${name}`, from + 1);
	return close !== -1 && (next === -1 || next > close);
}

/** The text without a tag that cannot be read, and without its closing half, which would be reported as a mistake of its own. */
function withoutTag(text: string, start: number, name: string): string {
	const rest = text.slice(start);
	const opened = blank(text, start, start + (/^<[^<>\n]*>?/.exec(rest)?.[0].length ?? 1));
	if (/^<\/|^<[^<>\n]*\/>/.test(rest)) return opened;
	const close = opened.indexOf(`</${name}>`, start);
	const next = opened.slice(start).search(new RegExp(`<${name}\\b`));
	return close === -1 || (next !== -1 && start + next < close) ? opened : blank(opened, close, close + name.length + 3);
}
