import type { Problem } from '#src/content-check/problem.ts';

/** Signs that nobody sees and that make two words that look the same differ: they come along with a copied text. */
const INVISIBLE = /(?![\t\n])\p{Cc}|[\u00AD\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/gu;

/** Tells them by line, and gives the text without them, so that the words they stand in are read as they look. */
export function withoutInvisible(file: string, text: string): { text: string; problems: Problem[] } {
	if (text.search(INVISIBLE) === -1) return { text, problems: [] };
	const problems = text.split('\n').flatMap((line, index): Problem[] => {
		const at = line.search(INVISIBLE);
		if (at === -1) return [];
		const around = (/\S*$/.exec(line.slice(0, at))?.[0] ?? '') + (/^\S*/.exec(line.slice(at).replaceAll(INVISIBLE, ''))?.[0] ?? '');
		return [
			{
				rule: 'encoding',
				file,
				line: index + 1,
				sentence: `There is a sign that nobody can see${around === '' ? '' : ` in "${around.slice(0, 40)}"`}`,
				hint: 'It was copied along from elsewhere. Delete the words and type them again',
			},
		];
	});
	return { text: text.replaceAll(INVISIBLE, ''), problems };
}
