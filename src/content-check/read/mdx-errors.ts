import { nearest } from '#src/lib/edit-distance.ts';
import type { LineWording, Wording } from '#src/content-check/problem.ts';

/** What the parser of tags said, in an editor's words, and the text with the mistake blanked out. */
export function explainMdxError(message: string, text: string): LineWording & { mended: string } {
	const [, line = '1', column = '1', said = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
	const offset = offsetAt(text, Number(line), Number(column));
	const at = { line: Number(line) };

	const unclosed = /Expected a closing tag for `<([\w.]*)>` \((\d+):(\d+)\)/.exec(said);
	if (unclosed !== null) {
		const [, name = '', openLine = '1', openColumn = '1'] = unclosed;
		const from = offsetAt(text, Number(openLine), Number(openColumn));
		const mended = blank(text, from, endOfTag(text, from));
		const known = nearest(name, Object.keys(EXAMPLES));
		if (known === undefined)
			return { line: Number(openLine), ...(isHtml(name) || /^[a-z]/.test(name) ? htmlTag(name) : noTag(text.slice(from, endOfTag(text, from)))), mended };
		const alone = ['Cite', 'Fact', 'FactList', 'Figure', 'WarningSigns'].includes(name);
		const hint = alone
			? `End it with \`/>\``
			: /before the end of/.test(said) && isClosedBelow(text, from, name)
				? `Put \`<${name}>\` and \`</${name}>\` into one paragraph, or each on a line of its own with empty lines around it`
				: `Add \`</${name}>\``;
		return { line: Number(openLine), sentence: `\`<${name}>\` is opened and not closed`, hint, mended };
	}
	const closing = /Unexpected closing tag `<\/([\w.]*)>`/.exec(said);
	if (closing !== null) {
		const from = text.indexOf('</', lineStart(text, Number(line)));
		const open = /closing tag for `<(\w+)>`/.exec(said)?.[1];
		if (open !== undefined && open !== closing[1] && nearest(closing[1] ?? '', [open]) === open) {
			const to = endOfTag(text, Math.max(offset, from));
			return {
				...at,
				sentence: `\`</${closing[1]}>\` does not close \`<${open}>\``,
				hint: `Write \`</${open}>\``,
				mended: `${text.slice(0, Math.max(offset, from))}</${open}>${text.slice(to)}`,
			};
		}
		const apart = new RegExp(`< +${closing[1]}\\b`).exec(text.slice(0, from))?.index;
		if (apart !== undefined) {
			return {
				line: lineAt(text, apart),
				sentence: `There is a space between \`<\` and \`${closing[1]}\``,
				hint: `Write \`<${closing[1]}\``,
				mended: blank(blank(text, Math.max(offset, from), endOfTag(text, Math.max(offset, from))), apart, endOfTag(text, apart)),
			};
		}
		return {
			...at,
			sentence: `\`</${closing[1]}>\` closes a tag that is not open here`,
			hint: `Delete it, or open \`<${closing[1]}>\` before it`,
			mended: blank(text, Math.max(offset, from), endOfTag(text, Math.max(offset, from))),
		};
	}
	const glued = /Expected the closing tag `<\/(\w+)>` .*opened at (\d+):(\d+)/.exec(said);
	if (glued !== null) {
		const [, name = '', openLine = '1', openColumn = '1'] = glued;
		const from = offsetAt(text, Number(openLine), Number(openColumn));
		const close = text.indexOf(`</${name}>`, from);
		const opened = blank(text, from, endOfTag(text, from));
		return {
			line: close === -1 ? at.line : lineAt(text, close),
			sentence: `\`</${name}>\` shares a line with other words`,
			hint: 'Put it on a line of its own, with empty lines around it',
			mended: close === -1 ? opened : blank(opened, close, endOfTag(text, close)),
		};
	}
	if (/expression/.test(said)) {
		const from = text.lastIndexOf('{', offset);
		const start = from === -1 ? offset : from;
		const close = text.indexOf('}', start);
		const end = close === -1 || text.slice(start, close).includes('\n\n') ? start + 1 : close + 1;
		if (text.startsWith('{/*', start) && !/^\{\/\*[\s\S]*\*\/\s*\}$/.test(text.slice(start, end))) {
			const stop = end === start + 1 ? lineEnd(text, start) : end;
			return { line: lineAt(text, start), sentence: 'The note `{/*` is opened and not closed', hint: 'End it with `*/}`', mended: blank(text, start, stop) };
		}
		return { line: lineAt(text, start), ...curly(text.slice(start, end)), mended: blank(text, start, end) };
	}
	const from = text.lastIndexOf('<', offset);
	const start = from === -1 ? offset : from;
	const rest = text.slice(start);
	if (rest.startsWith('<!--')) {
		const close = text.indexOf('-->', start);
		const end = close === -1 ? start + 4 : close + 3;
		const note = text.slice(start + 4, Math.max(start + 4, end - 3)).trim();
		return {
			line: lineAt(text, start),
			sentence: '`<!-- -->` is not a note here',
			hint: `For a note write \`{/* ${note === '' || note.length > 60 ? '…' : note} */}\``,
			mended: blank(text, start, end),
		};
	}
	const figure = /^<=? ?\d[\d.,]*(?: ?(?:mm|cm|nm|µm|%|mg|ml|(?:year|week|day|hour|month|minute)s?)(?![a-z]))?/.exec(rest)?.[0]?.replace(/[.,]$/, '');
	if (figure !== undefined) {
		return {
			line: lineAt(text, start),
			sentence: `\`${figure}\` cannot be read: \`<\` opens a tag`,
			hint: `Write "less than ${figure.replace(/^<=? ?/, '')}"`,
			mended: blank(text, start, start + 1),
		};
	}
	const address = /^<((?:https?:|mailto:|www\.)[^>\s]*|[^>\s@]+@[^>\s]+)>/.exec(rest)?.[1];
	if (address !== undefined) {
		return {
			line: lineAt(text, start),
			sentence: `The address \`<${address}>\` cannot be read: \`<\` opens a tag`,
			hint: `Write \`[what it is](${address.includes('@') && !address.startsWith('mailto:') ? 'mailto:' : ''}${address})\``,
			mended: blank(text, start, start + address.length + 2),
		};
	}
	const name = /^<\/?([A-Za-z]\w*)/.exec(rest)?.[1];
	if (name !== undefined && nearest(name, Object.keys(EXAMPLES)) !== undefined) {
		return {
			line: lineAt(text, start),
			sentence: `The tag \`<${name}\` cannot be read`,
			hint: `Write it with straight quotes around each value and a closing \`>\`, for example ${EXAMPLES[nearest(name, Object.keys(EXAMPLES)) ?? name] ?? '`<Cite id="alam-2014" />`'}`,
			mended: withoutTag(text, start, name),
		};
	}
	return {
		line: lineAt(text, start),
		sentence: '`<` opens a tag here',
		hint: 'Write "less than", or put a space after it',
		mended: blank(text, start, start + 1),
	};
}

/** How a tag is written. */
export const EXAMPLES: Record<string, string> = {
	Cite: '`<Cite id="alam-2014" />`',
	Term: '`<Term id="dermis">dermis</Term>`',
	Fact: '`<Fact name="course.dark-spots.ours.sessions" />`',
	FactList: '`<FactList name="healing" />`',
	Care: '`<Care kind="call" title="Call us">` … `</Care>`',
	DoDont: '`<DoDont kind="do">` … `</DoDont>`',
	Myth: '`<Myth claim="Needling thins the skin.">` … `</Myth>`',
	Figure: '`<Figure name="skin-section" />`',
	WarningSigns: '`<WarningSigns />`',
};

/** The same words for a curly bracket, whether its inside happens to be code or not. */
export function curly(found: string): Wording {
	const shown = found.length > 40 ? `${found.slice(0, 40)}…` : found;
	return { sentence: `A curly bracket starts code here: \`${shown}\``, hint: 'Use ( )' };
}

/** The same words for an HTML tag in every kind of text. */
export function htmlTag(name: string): Wording {
	const INSTEAD: Record<string, string> = {
		b: 'Write **bold**',
		strong: 'Write **bold**',
		i: 'Write *italic*',
		em: 'Write *italic*',
		br: 'Leave an empty line instead',
		p: 'Leave an empty line between paragraphs',
		a: 'Write `[words](/guide/pores/)`',
		img: 'Write `![what it shows](../images/pores/name.jpg)`',
		ul: 'Start each line with `- `',
		ol: 'Start each line with `1. `',
		li: 'Start the line with `- `',
	};
	if (!isHtml(name)) return noTag(`<${name}>`);
	return {
		sentence: `\`<${name}>\` is HTML, which is not used here`,
		hint: INSTEAD[name] ?? (/^h[1-6]$/.test(name) ? 'Start the line with `## `' : 'Delete the tag'),
	};
}

const HTML =
	'a abbr address article aside audio b blockquote body br button caption center cite code col dd del details div dl dt em embed figcaption figure font footer form head header hr html i iframe img input ins label li link main mark meta nav object ol option p picture pre q s script section select small source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead time title tr u ul var video';

function isHtml(name: string): boolean {
	return /^h[1-6]$/.test(name) || HTML.split(' ').includes(name.toLowerCase());
}

/** `<name>` and `<Anna Berg>` are no tags to their writer. */
function noTag(typed: string): Wording {
	return { sentence: `\`${typed.slice(0, 40)}\` would be read as a tag, and there is none of this name`, hint: 'Write the words without < and >' };
}

/** Whether its closing half stands further down, and is not that of another tag of the same name. */
function isClosedBelow(text: string, from: number, name: string): boolean {
	const close = text.indexOf(`</${name}>`, from);
	const next = text.indexOf(`<${name}`, from + 1);
	return close !== -1 && (next === -1 || next > close);
}

function lineStart(text: string, line: number): number {
	let start = 0;
	for (let passed = 1; passed < line; passed++) start = text.indexOf('\n', start) + 1;
	return start;
}

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end === -1 ? text.length : end;
}

function offsetAt(text: string, line: number, column: number): number {
	return lineStart(text, line) + column - 1;
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}

function endOfTag(text: string, from: number): number {
	const close = text.indexOf('>', from);
	return close === -1 ? from + 1 : close + 1;
}

/** The text without a tag that cannot be read, and without its closing half, which would be told as a mistake of its own. */
function withoutTag(text: string, start: number, name: string): string {
	const rest = text.slice(start);
	const opened = blank(text, start, start + (/^<[^<>\n]*>?/.exec(rest)?.[0].length ?? 1));
	if (/^<\/|^<[^<>\n]*\/>/.test(rest)) return opened;
	const close = opened.indexOf(`</${name}>`, start);
	const next = opened.slice(start).search(new RegExp(`<${name}\\b`));
	return close === -1 || (next !== -1 && start + next < close) ? opened : blank(opened, close, close + name.length + 3);
}

/** The same text with spaces in one place: every line and column after it stays. */
function blank(text: string, from: number, to: number): string {
	return text.slice(0, from) + text.slice(from, to).replaceAll(/[^\n]/g, ' ') + text.slice(to);
}
