import type { Problem } from '#src/content-check/problem.ts';

/** Characters that nobody sees and that make two words that look the same differ: they come along with a copied text. */
const INVISIBLE = /(?![\t\n])\p{Cc}|[\u00AD\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2064\uFEFF]|(?<=[\p{L}\p{N}])\u200D/gu;

/** Reports them by line, and gives the text without them, so that the words they are in are read as they look. */
export function withoutInvisible(file: string, text: string): { text: string; problems: Problem[] } {
	if (text.search(INVISIBLE) === -1) return { text, problems: [] };
	const problems = text.split('\n').flatMap((line, index): Problem[] => {
		const at = line.search(INVISIBLE);
		if (at === -1) return [];
		const around =
			(/\S*$/.exec(line.slice(0, at))?.[0] ?? '') + (isLineEnd(line.charAt(at)) ? '' : (/^\S*/.exec(line.slice(at).replaceAll(INVISIBLE, ''))?.[0] ?? ''));
		return [
			{
				rule: 'encoding',
				file,
				line: index + 1,
				sentence: `There is an invisible ${isLineEnd(line.charAt(at)) ? 'line break' : 'character'}${around === '' ? '' : ` in "${around.slice(0, 40)}"`}`,
				hint: 'It came with copied text. Delete these words and type them again',
			},
		];
	});
	return { text: text.replaceAll(INVISIBLE, (found) => (isLineEnd(found) ? ' ' : '')), problems };
}

/** Two ways to end a line that only Unicode knows: words on both sides of one are two words. */
function isLineEnd(character: string): boolean {
	return character === '\u2028' || character === '\u2029';
}
