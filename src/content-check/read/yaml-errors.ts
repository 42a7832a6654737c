import type { YAMLError } from 'yaml';
import { wrongIndent } from './indentation.ts';
import type { LineWording, Wording } from '#src/content-check/problem.ts';
import type { Block } from './read-yaml.ts';

/** What the YAML parser stumbled over, in an editor's words and at the line where the slip is. `at` is where the parser gave up. */
export function explainYamlError(error: YAMLError, lines: readonly string[], block: Block, at: number, known: readonly string[]): LineWording {
	const own = lines.slice(block.from, block.to);
	const lineOf = (test: RegExp) => own.findIndex((line) => test.test(line));
	const tab = lineOf(/^ *\t/);
	if (tab !== -1) return { line: block.from + tab + 1, sentence: 'The line starts with a tab', hint: 'Use spaces instead' };
	const open = lineOf(/^[^"']*(?:[:-]\s+|[[,]\s*)(["'])(?:(?!\1).)*$/);
	if (error.code === 'MISSING_CHAR' && open !== -1) {
		const quote = /(?:[:-]\s+|[[,]\s*)(["'])/.exec(own[open] ?? '')?.[1] ?? '"';
		return { line: block.from + open + 1, sentence: `The quote ${quote} is opened but not closed`, hint: `Add ${quote} at the end of the text` };
	}
	const fence = own.findIndex((line, index) => block.from + index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
	if (fence !== -1)
		return {
			line: block.from + fence + 1,
			sentence: `\`${own[fence]?.trim()}\` splits this file in two, and only one half is read`,
			hint: 'Delete the line',
		};
	const glued = lineOf(/^\s*-[A-Za-z]/);
	if (glued !== -1)
		return { line: block.from + glued + 1, sentence: 'There is no space after the dash', hint: `Write \`${own[glued]?.trim().replace('-', '- ')}\`` };
	const indent = wrongIndent(own, known);
	if (indent !== undefined) {
		const { name, found, wanted } = indent;
		const line = block.from + indent.line + 1;
		if (wanted === 0) return { line, sentence: `There are spaces before \`${name}\``, hint: 'Start the line at the very left, as the other fields do' };
		return {
			line,
			sentence: `\`${name}\` has ${found === 0 ? 'no' : found} ${found === 1 ? 'space' : 'spaces'} before it, but the lines around it have ${wanted}`,
			hint: `Put ${wanted} ${wanted === 1 ? 'space' : 'spaces'} before it`,
		};
	}
	const bracket = lineOf(/:\s*\[[^\]]*$/);
	if (bracket !== -1) return { line: block.from + bracket + 1, sentence: 'The bracket [ is opened but not closed', hint: 'Add ] at the end of the list' };
	const empty = lineOf(/\[(?:[^\]]*,)?\s*,/);
	if (empty !== -1) return { line: block.from + empty + 1, sentence: 'Two commas are side by side in a list', hint: 'Delete one of them' };
	const line = Math.max(block.from + 1, Math.min(at, block.to));
	const above = own[line - block.from - 2] ?? '';
	const typed = lines[line - 1] ?? '';
	if (/^\s*- /.test(above) && /^\s*[^\s-]/.test(typed) && typed.search(/\S/) === above.search(/\S/))
		return {
			line,
			sentence: 'This line of a list does not start with a dash and a space',
			hint: `Write \`- ${typed.includes(':') ? inQuotes(typed) : typed.trim()}\`, or put two more spaces before it if it continues the line above`,
		};
	return { line, ...atValue(error, lines[line - 1] ?? '', own[line - block.from] ?? '', known) };
}

/** A value that needs quotes, or is where it cannot be. */
function atValue(error: YAMLError, typed: string, next: string, known: readonly string[]): Wording {
	const [, before = '', value = ''] = /^(\s*(?:- )?[\w-]+: |\s*- )(.+)$/.exec(typed) ?? [];
	const hint = `Put the whole text in quotes: \`${before.trim()} ${inQuotes(value)}\``;
	const second = /\s([A-Za-z_][\w-]*):\s/.exec(value)?.[1];
	if (second !== undefined && known.includes(second))
		return { sentence: `Two fields are on one line`, hint: `Start \`${second}:\` on a line of its own, with the same spaces before it as the lines around it` };
	if (value.trim() === '[]') return { sentence: '`[]` says that the list is empty, but there are lines under it', hint: 'Delete `[]`' };
	if (/:(?:\s|$)/.test(value) && (error.code === 'BLOCK_AS_IMPLICIT_KEY' || !/^["']/.test(value)))
		return { sentence: 'Text with a colon in it needs quotes', hint };
	if (error.code === 'UNEXPECTED_TOKEN' && /^["']/.test(value)) return { sentence: 'There is text after the closing quote', hint };
	// `? ` and `- ` begin something else, `[` and `{` a list, `>` and `|` a text on the lines below; the others mean something to YAML too.
	if (/^[-?[\]{}>|%@`&*!,]/.test(value)) return { sentence: `Text that starts with ${value.charAt(0)} needs quotes`, hint };
	if (/:\s+\S/.test(typed) && /^\s+\S.*:(?:\s|$)/.test(next))
		return { sentence: 'Text with a colon in it needs quotes', hint: 'Put the whole text in quotes, on one line' };
	if (!/:(?:\s|$)/.test(typed) && /^\s*[A-Za-z]/.test(typed)) return withoutColon(typed);
	return {
		sentence: 'The line cannot be read',
		hint: 'Write each field as `name: value` on a line of its own, with the same spaces before it as the lines around it',
	};
}

/** A line that is no field, because its colon is missing or has no space after it. */
export function noColon(line: number, typed: string): LineWording {
	return { line, ...withoutColon(typed) };
}

function withoutColon(typed: string): Wording {
	const [, name, value = ''] = /^\s*([A-Za-z]\w*):(\S.*)$/.exec(typed) ?? [];
	return name === undefined
		? {
				sentence: 'The line has no colon',
				hint: 'Write each field as `name: value`, with a space after the colon. If this line continues the one above, start it with two spaces',
			}
		: { sentence: 'There is no space after the colon', hint: `Write \`${name}: ${/: |^[-?[\]{}>|%@`&*!,"']| #/.test(value) ? inQuotes(value) : value}\`` };
}

/** The text in those quotes that it does not hold itself; curly ones inside where it holds both. */
export function inQuotes(value: string): string {
	const text = value.trim();
	const bare = /^(["'])(.*)\1$/.exec(text)?.[2] ?? (/^["']/.test(text) && text.split(text.charAt(0)).length === 2 ? text.slice(1) : text);
	if (!bare.includes('"')) return `"${bare.replaceAll('\\', '\\\\')}"`;
	return bare.includes("'") ? `"${bare.replaceAll(/"([^"]*)"/g, '“$1”').replaceAll('"', '”')}"` : `'${bare}'`;
}
