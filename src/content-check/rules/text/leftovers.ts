import type { CollectionName } from '#src/schemas/collections.ts';
import type { Rule } from '#src/content-check/content.ts';
import { type Shape, textsOf } from '#src/content-check/json-schemas.ts';
import { quoted } from './in-bodies.ts';

interface Leftover {
	found: RegExp;
	sentence: (found: string) => string;
	hint: (found: RegExpExecArray) => string;
	/** Where the text holds this too, it is a link with a slip in it, which has its own rule. */
	unless?: RegExp;
}

/** What other programs and half-finished work leave behind in a text, and readers would see. */
const LEFTOVERS: readonly Leftover[] = [
	{
		found: /\[[A-Z]{1,3}\d{1,3}\]/,
		sentence: (found) => `${found} is a comment mark from a word processor`,
		hint: ([found]) => `Delete ${found}`,
	},
	{
		found: /\{\{[^}]*\}\}|«[^»]*»|<<[^>]*>>|%[A-Z_]{3,}%|\{(?!(?:hospital|emergency)\})[A-Za-z_]+\}/,
		sentence: (found) => `${found} is a blank left over from a template`,
		hint: ([found]) => `Replace ${found} with the words themselves`,
	},
	{
		found: /\[(b|i|u|strong|em)\](.*?)\[\/\1\]/i,
		sentence: (found) => `"${found}" would show on the page with its square brackets`,
		hint: ([, , words = '']) => `For bold words, write \`**${words.trim()}**\``,
	},
	{
		found: /(?<![\p{L}\d])(?:[£$€] ?X+|XX+)(?![\p{L}\d])|\?{3,}/u,
		sentence: (found) => `"${found}" is still to be filled in`,
		hint: ([found]) => `Replace ${found} with what belongs there, or delete the sentence`,
	},
	{
		found: /\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*)\]/,
		sentence: (found) => `${found} would show on the page, but leads to no source`,
		hint: () => 'Delete it, and cite the source: `<Cite id="alam-2014" />` in an article, `[Alam 2014](/evidence/#alam-2014)` in an answer',
	},
	{
		found: /(?<![)\]])\[(?![\^ x]\]|\^)[^\][()]{1,60}\](?!\s*[([:])/,
		unless: /\(\/|\)\[/,
		sentence: (found) => `${found} would show on the page with its square brackets`,
		hint: ([found]) => `If it is still to be filled in, replace ${found} with the words; otherwise use round brackets`,
	},
	{ found: /_{3,}|\.{5,}|…{2,}/, sentence: (found) => `"${found}" is a gap to fill in`, hint: () => 'Write the words that belong there' },
	{
		found: /Error! (?:Reference source|Bookmark) not (?:found|defined)\.?/i,
		sentence: () => 'This is an error message from a word processor',
		hint: ([found]) => `Delete "${found}"`,
	},
	{
		found: /(?<![\w-])([a-z]{2,})- (?!(?:and|or|to|nor|but|versus|as|up|through)\b)([a-z]{2,})(?![\w-])/,
		sentence: (found) => `"${found}" is one word that a line break has split`,
		hint: ([, start = '', end = '']) => `Write "${start}${end}", or "${start}-${end}" if it has a hyphen`,
	},
	{
		found: /(?<![\p{L}\p{N}'’-])(\p{L}{2,}) \1(?![\p{L}\p{N}'’-])/iu,
		sentence: (found) => `"${found}" has the same word twice`,
		hint: ([, word = '']) => `Write "${word}" once`,
	},
	{
		found: /[\uFB00-\uFB06]/,
		sentence: (found) => `"${found}" is one character instead of several letters, so the search cannot find it`,
		hint: ([found]) => `Type "${found.normalize('NFKC')}"`,
	},
	{
		found: /[\uE000-\uF8FF]/,
		sentence: () => 'There is a symbol from a word processor here, which readers would see as an empty box',
		hint: () => 'Delete it. To make a list, start each line with `- `',
	},
];

/** "Had had" and "that that" can be right. */
const RIGHT_TWICE = /^(?:had had|that that|is is|ha ha|no no|so so)$/i;

/** The site fills in the blanks of facts itself, e.g. `{hospital}`; titles of sources are printed as they are. */
const WRITTEN_BY_HAND: readonly CollectionName[] = ['articles', 'questions', 'glossary', 'pages', 'people'];

/** Nothing is published that was never meant for readers. */
export const leftovers: Rule = ({ entries, blocksOf }) =>
	entries.flatMap((entry) => {
		const fields = WRITTEN_BY_HAND.includes(entry.collection) ? textsOf(entry).filter(({ shape }) => isProse(shape)) : [];
		const typed = [...fields.map(({ path, value }) => ({ line: entry.lineOf(path), text: value })), ...blocksOf(entry)];
		return typed.flatMap(({ line, text }) =>
			LEFTOVERS.flatMap(({ found, unless, sentence, hint }) => {
				const match = found.exec(text);
				if (match === null || RIGHT_TWICE.test(match[0]) || unless?.test(text) === true) return [];
				return [{ rule: 'leftovers', file: entry.file, line, sentence: sentence(quoted(match[0])), hint: hint(match) }];
			}).slice(0, 1),
		);
	});

/** A field of words, not an id, a choice, a day or an address. */
function isProse({ enum: options, format, refersTo }: Shape): boolean {
	return options === undefined && format === undefined && refersTo === undefined;
}
