import type { PageText } from '#src/search/engine/passage.ts';

/** What does not count as text of a page, besides what `data-pagefind-ignore` marks: the full index leaves the same out. */
export const NO_TEXT = ['sup', 'a[href*="/evidence/#"]', 'a[href^="#source-"]', '[data-term]'];
const NO_TEXT_TAG = /^(?:svg|sup|nav|form|label|footer|noscript|iframe|template)$/;
const NO_TEXT_ATTRIBUTES = /\sdata-pagefind-ignore|\sdata-term(?=[\s=]|$)|\shref="#source-|\shref="[^"]*\/evidence\/#/;

const BLOCK =
	/^(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|th|thead|tr|ul)$/;
const SENTENCE = /^(?:caption|dd|dt|figcaption|h[1-6]|li|p|td|th)$/;
const VOID = /^(?:br|hr|img|input|link|meta|source|wbr)$/;

const TOKEN = /<(\/?)([a-z][\w-]*)([^>"]*(?:"[^"]*"[^>"]*)*)>|([^<]+)/g;

/**
 * Half of a page, as it comes from the builder, is no text; and what is in cells, in lists, behind labels and before words for the ear would be
 * glued together: each is made a sentence of its own.
 */
export const readable = (html: string) =>
	html
		.replaceAll(/<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1>/g, '')
		.replaceAll(/(?<=[^.!?:>\s])\s*(<\/(?:dt|dd|th|td|caption|li|figcaption)>)/g, '.$1 ')
		.replaceAll(/(<span class="label[^>]*>[^<]*[^.!?:<\s])\s*(<\/span>)/g, '$1.$2 ')
		.replaceAll(/(<h[2-6][^>]*>[^<]*[^.!?:<\s])\s*(<span)/g, '$1. $2')
		.replaceAll(/(?<=[^.!?:>\s])((?:\s*<[^>]+>)*\s*<span class="sr-only"[^>]*>)(?![:.,])/g, '.$1');

/** The text of a readable page, and where in it each heading with an id is, counted in words. */
export function pageText(html: string): PageText {
	const parts: string[] = [];
	const anchors: { id: string; text: string; location: number; element: string }[] = [];
	/** How deep we are in the part that is text, in a part that is left out, and since which part in a heading. */
	let text: { tag: string; depth: number } | undefined;
	let left: { tag: string; depth: number } | undefined;
	let heading: { id: string; from: number } | undefined;
	/** How many words are in how many of the parts. */
	const counted = { words: 0, parts: 0 };
	for (const [, slash, tag = '', attributes = '', words] of html.matchAll(TOKEN)) {
		const step = slash === '/' ? -1 : 1;
		if (words !== undefined) {
			if (text !== undefined && left === undefined) parts.push(words);
		} else if (left !== undefined) {
			if (tag === left.tag) left.depth += step;
			if (left.depth === 0) left = undefined;
		} else if (text === undefined) {
			if (attributes.includes('data-pagefind-body')) text = { tag, depth: 1 };
		} else if (step === 1 && !VOID.test(tag) && (NO_TEXT_TAG.test(tag) || NO_TEXT_ATTRIBUTES.test(attributes))) {
			left = { tag, depth: 1 };
		} else {
			if (tag === text.tag) text.depth += step;
			if (text.depth === 0) text = undefined;
			if (step === -1 && heading !== undefined && /^h[23]$/.test(tag)) {
				counted.words += wordCount(parts.slice(counted.parts, heading.from));
				counted.parts = heading.from;
				anchors.push({ id: heading.id, text: joined(parts.slice(heading.from)), location: counted.words, element: tag });
				heading = undefined;
			}
			if (step === -1 && SENTENCE.test(tag)) endSentence(parts);
			if (BLOCK.test(tag)) parts.push(' ');
			const id = /\sid="([^"]+)"/.exec(attributes)?.[1];
			if (step === 1 && /^h[23]$/.test(tag) && id !== undefined) heading = { id, from: parts.length };
		}
	}
	return { content: joined(parts), anchors };
}

/** A heading, a paragraph, an item or a cell is a sentence, also without a full stop. */
function endSentence(parts: string[]): void {
	const at = parts.findLastIndex((part) => part.trim() !== '');
	const last = parts[at]?.trimEnd();
	if (last !== undefined && !/[.!?:][”’"')]*$/.test(last)) parts.splice(at, parts.length, `${last}.`);
}

const wordCount = (parts: readonly string[]) => parts.join('').match(/\S+/g)?.length ?? 0;

const joined = (parts: readonly string[]) => decoded(parts.join('')).replaceAll(/\s+/g, ' ').trim();

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** A text of HTML as it is read. The builder writes numbers for all but these names. */
export const decoded = (text: string) =>
	text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (typed, hex?: string, decimal?: string, name = '') => {
		if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
		return decimal === undefined ? (NAMED[name as string] ?? typed) : String.fromCodePoint(Number(decimal));
	});
