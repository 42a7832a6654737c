import { isUnread, type Rule } from '#src/content-check/content.ts';
import { type Shape, textsOf } from '#src/content-check/json-schemas.ts';
import { quoted } from '#src/content-check/rules/text/in-bodies.ts';

interface InField {
	found: RegExp;
	sentence: (found: string, field: string) => string;
	hint: (found: RegExpExecArray) => string;
}

/** A field is shown as it was typed: readers would see what is Markdown or a short form elsewhere. */
const IN_FIELDS: readonly InField[] = [
	{
		found: /&(?:[a-z][a-z\d]+|#\d+|#x[\da-f]+);/i,
		sentence: (found, field) => `${found} in \`${field}\` would be shown as it is typed`,
		hint: ([found]) => {
			const character = characterOf(found);
			return character === undefined ? 'Type the character itself instead' : character.trim() === '' ? 'Type a space instead' : `Type ${character} instead`;
		},
	},
	{
		found: /(?:https?:\/\/|www\.)\S+/i,
		sentence: (found, field) => `The address ${quoted(found)} in \`${field}\` would not become a link`,
		hint: () => 'Name the page in words, and link to it in the text under the fields',
	},
	{
		found: /(?<![\w*])\*(?=\S)[^*]*[^*\s]\*(?![\w*])|(?<![\w_])_(?=\S)[^_]*[^_\s]_(?![\w_])/,
		sentence: (found, field) => `"${quoted(found)}" in \`${field}\` would be shown with the symbols around it`,
		hint: ([found]) => `Write "${quoted(found.slice(1, -1))}"`,
	},
	{
		found: /^(?:#{1,6}|[-*+>•])\s/,
		sentence: (found, field) => `\`${field}\` starts with ${found.trim()}, which would be shown as it is typed`,
		hint: () => 'Start with the first word. A list or a heading belongs in the text under the fields',
	},
	{
		// Another rule reports an opening tag as a whole; a closing tag alone has none before it.
		found: /\{\/\*|\*\/\}|(?<!<[A-Za-z].*)<\/(?:[A-Za-z]\w*>?)?|\\(?![\s\w])/,
		sentence: (found, field) => `${found} in \`${field}\` would be shown as it is typed`,
		hint: ([found]) => `Delete ${found}`,
	},
];

export const fieldCharacters: Rule = ({ entries }) =>
	entries.flatMap((entry) =>
		textsOf(entry).flatMap(({ path, value, shape }) => {
			if (!isProse(shape) || isUnread(entry, path)) return [];
			const field = String(path.findLast((step) => typeof step === 'string'));
			return IN_FIELDS.flatMap(({ found, sentence, hint }) => {
				const match = found.exec(value);
				if (match === null) return [];
				return [{ rule: 'field-characters', file: entry.file, line: entry.lineOf(path), sentence: sentence(match[0], field), hint: hint(match) }];
			}).slice(0, 1);
		}),
	);

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	apos: "'",
	deg: '°',
	eacute: 'é',
	euro: '€',
	frac12: '½',
	frac14: '¼',
	frac34: '¾',
	ge: '≥',
	gt: '>',
	hellip: '…',
	ldquo: '“',
	le: '≤',
	lsquo: '‘',
	lt: '<',
	mdash: '—',
	micro: 'µ',
	middot: '·',
	nbsp: ' ',
	ndash: '–',
	plusmn: '±',
	pound: '£',
	quot: '"',
	rdquo: '”',
	rsquo: '’',
	shy: '',
	times: '×',
};

/** The character that HTML's short form means, e.g. `°` for `&deg;`. */
function characterOf(entity: string): string | undefined {
	const [, decimal, hexadecimal, name = ''] = /^&(?:#(\d+)|#x([\da-f]+)|(\w+));$/i.exec(entity) ?? [];
	const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
	return code <= 0x10ffff ? String.fromCodePoint(code) : NAMED[name.toLowerCase()];
}

function isProse({ enum: options, format, refersTo, pattern }: Shape): boolean {
	return options === undefined && format === undefined && refersTo === undefined && pattern === undefined;
}
