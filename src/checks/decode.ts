import type { Problem } from './problem.ts';

/**
 * The text of a file, with every line ending as `\n` and without the mark that Windows puts first.
 * Another encoding is a problem, but its words are read all the same, so that the rest of the file is checked in the same run.
 */
export function decode(file: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
	const found = encodingOf(bytes);
	const text = new TextDecoder(found).decode(bytes).replaceAll(/\r\n?/g, '\n');
	const problems: Problem[] = [];
	if (found !== 'utf-8')
		problems.push({ rule: 'encoding', file, line: 1, sentence: 'The file is not saved as UTF-8 text', hint: 'Save it again with the encoding UTF-8' });
	for (const [index, line] of text.split('\n').entries()) {
		// What is left of letters such as ü or ’ after a file went through the wrong encoding.
		const damaged = /\uFFFD|â€[\u0080-\uFFFF]|Ã[\u0080-\u00BF]/.exec(line);
		if (damaged !== null)
			problems.push({
				rule: 'encoding',
				file,
				line: index + 1,
				sentence: `"${damaged[0]}" was a letter or a sign once, and is damaged`,
				hint: 'Type it again, and save the file with the encoding UTF-8',
			});
	}
	return { text, problems };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const zero = bytes.indexOf(0);
	if (zero !== -1) return zero % 2 === 1 ? 'utf-16le' : 'utf-16be';
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}
