/** A line that is set in differently from its neighbours. */
export interface WrongIndent {
	/** Counted from 0. */
	line: number;
	/** What comes first on it, e.g. `title` or `- id`. */
	name: string;
	found: number;
	wanted: number;
}

interface Line {
	line: number;
	name: string;
	isItem: boolean;
	indent: number;
	/** Where a field on the same line as its dash begins. */
	inner: number | undefined;
	opens: boolean;
}

/**
 * The first field, or line of a list, with more or fewer spaces before it than the ones beside it.
 * YAML itself names only the line at which it gave up. Texts that run over several lines are left alone.
 */
export function wrongIndent(text: readonly string[], known: readonly string[]): WrongIndent | undefined {
	const lines = linesOf(text, known);
	const levels: { indent: number; isList: boolean }[] = [];
	let opened = true;
	for (const [index, one] of lines.entries()) {
		const { indent, isItem } = one;
		const top = levels.at(-1);
		if (opened && indent > (top?.indent ?? -1)) levels.push({ indent, isList: isItem });
		else {
			while ((levels.at(-1)?.indent ?? -1) > indent) levels.pop();
			const at = levels.at(-1);
			// The lines of a list may be straight under its name.
			if (opened && isItem && at?.indent === indent && !at.isList) levels.push({ indent, isList: true });
			else if (!isItem && at?.isList === true && levels.at(-2)?.indent === indent) levels.pop();
			const level = levels.at(-1);
			if (level?.indent !== indent || level.isList !== isItem) return oddOneOut(lines, index);
		}
		if (one.inner !== undefined) levels.push({ indent: one.inner, isList: false });
		opened = one.opens;
	}
	return undefined;
}

function linesOf(text: readonly string[], known: readonly string[]): Line[] {
	return text.flatMap((typed, line): Line[] => {
		const [, spaces = '', dash, field] = /^( *)(- +)?(?:([A-Za-z_][\w-]*):(?:\s|$))?/.exec(typed) ?? [];
		const name = field !== undefined && known.includes(field) ? field : undefined;
		if (dash === undefined && name === undefined) return [];
		const words = name ?? typed.trim().slice(2, 22).trim();
		return [
			{
				line,
				name: dash === undefined ? words : `- ${words}`,
				isItem: dash !== undefined,
				indent: spaces.length,
				inner: dash !== undefined && name !== undefined ? spaces.length + dash.length : undefined,
				opens: /:\s*(?:#.*)?$/.test(typed),
			},
		];
	});
}

/** Of two lines that do not line up, the odd one out. */
function oddOneOut(lines: readonly Line[], index: number): WrongIndent | undefined {
	const odd = lines[index];
	if (odd === undefined) return undefined;
	const begins = ({ indent, inner, isItem }: Line) => (odd.isItem ? (isItem ? indent : undefined) : (inner ?? (isItem ? undefined : indent)));
	const before = lines.slice(0, index).findLast((one) => begins(one) !== undefined);
	const after = lines.slice(index + 1).find((one) => begins(one) !== undefined);
	const first = before === undefined ? undefined : begins(before);
	const next = after === undefined ? undefined : begins(after);
	if (odd.isItem && before !== undefined && before.line === odd.line - 1 && next === odd.indent && lines[index - 2]?.isItem !== true)
		return { line: before.line, name: before.name, found: before.indent, wanted: odd.indent };
	// Entries that begin with the same field line up.
	const alike = lines.find((one) => one !== odd && one.isItem && odd.isItem && odd.inner !== undefined && one.name === odd.name)?.indent;
	const wanted = (alike === undefined ? [first, next] : [alike])
		.filter((indent) => indent !== undefined && indent !== odd.indent)
		.toSorted((a, b) => distance(a, odd) - distance(b, odd))[0];
	return wanted === undefined ? undefined : { line: odd.line, name: odd.name, found: odd.indent, wanted };
}

function distance(indent: number | undefined, { indent: found }: Line): number {
	return Math.abs((indent ?? 0) - found);
}
