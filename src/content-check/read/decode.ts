import type { Problem } from '#src/content-check/problem.ts';

/** What a file holds: nothing where it is no text at all. */
export interface Decoded {
	text: string | undefined;
	problems: Problem[];
}

/**
 * The text of a file, with every line ending as `\n` and without the mark that Windows puts first.
 * Another encoding is a problem, but its words are read all the same, so that the rest of the file is checked in the same run.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
	const problem = (sentence: string, hint: string, line = 1): Problem => ({ rule: 'encoding', file, line, sentence, hint });
	const found = encodingOf(bytes);
	const text = new TextDecoder(found).decode(bytes);
	if (isNoText(text)) {
		return {
			text: undefined,
			problems: [
				problem(
					'This is not a plain text file',
					'Save it as plain text with the encoding UTF-8, or copy its words into a new text file. A word processor saves in a format of its own',
				),
			],
		};
	}
	const problems: Problem[] = [];
	if (found !== 'utf-8') problems.push(problem('The file is not saved as UTF-8 text', 'Save it again with the encoding UTF-8'));
	// Astro finds no fields in such a file.
	if (/\r(?!\n)/.test(text)) problems.push(problem('The line endings are those of an old Mac', 'Save it again with the line endings LF (or CRLF)'));
	const lines = text.replaceAll(/\r\n?/g, '\n');
	for (const [index, line] of lines.split('\n').entries()) {
		// What is left of letters such as ü or ’ after a file went through the wrong encoding.
		const damaged = /\uFFFD|â€[\u0080-\uFFFF]|Ã[\u0080-\u00BF]/.exec(line);
		if (damaged !== null)
			problems.push(problem(`"${damaged[0]}" is a damaged character`, 'Type it again, and save the file with the encoding UTF-8', index + 1));
	}
	return { text: lines, problems };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	// In UTF-16 nearly every second byte of such a text is zero; a single one has slipped in.
	let [even, odd] = [0, 0];
	for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
		if (at % 2 === 0) even++;
		else odd++;
	}
	if (Math.max(even, odd) > bytes.length / 4 && Math.min(even, odd) < bytes.length / 20) return odd > even ? 'utf-16le' : 'utf-16be';
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}

/** What Word, a PDF or a packed folder begins with. */
const OTHER_FORMS = /^(?:PK\p{Cc}|%PDF|\{\\rtf|\u00D0\u00CF\p{Cc})/u;

/** Several control characters, which nobody can type: a picture, a packed file, or yet another encoding. */
function isNoText(text: string): boolean {
	const controls = text.match(/(?![\t-\r])\p{Cc}/gu)?.length ?? 0;
	return OTHER_FORMS.test(text) || controls > Math.max(3, text.length / 100);
}
