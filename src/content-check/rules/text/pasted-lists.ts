import { inBodies, numbered, quoted } from './in-bodies.ts';

/** A space that a word processor, or Option and the space bar, puts after the mark that starts a list or a heading. */
const OTHER_SPACE = /^(\s*(?:> ?)*)(#{1,6}|[-*+]|\d{1,3}[.)])([\u00A0\u2000-\u200A\u202F\u205F\u3000])\s*(.*)/;

/** What other programs put before the lines of a list. None of it is a list to Markdown: the lines run together into one paragraph. */
const MARKS: readonly RegExp[] = [
	/^[•‣▪▫·∙●○◦■□◆◇♦❖➔➤►▶▸→⇒✓✔☑✅☐☒✗✘❌★☆–—\uE000-\uF8FF]\uFE0F?\s*/u,
	/^o\s+/,
	/^\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s+/i,
	/^[a-z]\.\s+/,
	/^(?:[2-9]|[1-9]\d)\.\s+/,
];

/** Lines that were a list in another program are one here too. */
export const pastedLists = inBodies('pasted-lists', (body, problem) => {
	const lines = numbered(body);
	const spaces = lines.flatMap(({ line, typed }) => {
		const [, before = '', mark, , rest = ''] = OTHER_SPACE.exec(typed) ?? [];
		if (mark === undefined) return [];
		const what = mark.startsWith('#') ? 'heading' : 'list';
		return [
			problem(
				line,
				`The space after ${mark} is a non-breaking space, so this does not work as a ${what}`,
				`Delete it and type an ordinary space: \`${before}${mark} ${quoted(rest)}\``,
			),
		];
	});
	const runs: { line: number; rest: string }[] = [];
	for (const [index, { line, typed }] of lines.entries()) {
		const mark = MARKS.find((one) => one.test(typed.trim()));
		const above = lines[index - 1]?.typed.trim() ?? '';
		const below = lines[index + 1]?.typed.trim() ?? '';
		// One such line can be a sentence; two in a row are a list. A list that Markdown has begun goes on by itself.
		if (mark === undefined || !mark.test(below) || mark.test(above) || startsList(lines, index)) continue;
		runs.push({ line, rest: typed.trim().replace(mark, '') });
	}
	return [
		...spaces,
		...runs.map(({ line, rest }) =>
			problem(
				line,
				'These lines do not work as a list: they would run together on the page',
				`Leave an empty line above them, and start each with \`- \`: \`- ${quoted(rest)}\``,
			),
		),
	];
});

/** Whether a numbered line belongs to a list of Markdown: it begins one after an empty line, or the line above is its neighbour. */
function startsList(lines: readonly { typed: string }[], index: number): boolean {
	if (!/^\s*\d{1,3}[.)]\s/.test(lines[index]?.typed ?? '')) return false;
	for (let at = index - 1; at >= 0; at -= 1) {
		const typed = lines[at]?.typed ?? '';
		if (typed.trim() === '') return true;
		if (/^\s*\d{1,3}[.)]\s/.test(typed)) continue;
		return /^\s{2,}\S/.test(typed);
	}
	return true;
}
