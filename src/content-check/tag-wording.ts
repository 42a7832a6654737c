import type { Wording } from './problem.ts';

/** One wording for a curly bracket, whether what is inside happens to be code or not. */
export function curly(found: string): Wording {
	const shown = found.length > 40 ? `${found.slice(0, 40)}…` : found;
	return { sentence: `A curly bracket starts code here: \`${shown}\``, hint: 'Use round brackets ( )' };
}

/** One wording for an HTML tag in every kind of text. */
export function htmlTag(name: string): Wording {
	const INSTEAD: Record<string, string> = {
		b: 'Write **bold**',
		strong: 'Write **bold**',
		i: 'Write *italic*',
		em: 'Write *italic*',
		br: 'Leave an empty line instead',
		p: 'Leave an empty line between paragraphs',
		a: 'Write `[link text](/guide/pores/)`',
		img: 'Write `![what it shows](../images/pores/name.jpg)`',
		ul: 'Start each line with `- `',
		ol: 'Start each line with `1. `',
		li: 'Start the line with `- `',
	};
	if (!isHtml(name)) return noTag(`<${name}>`);
	return {
		sentence: `\`<${name}>\` is HTML, which is not used here`,
		hint: INSTEAD[name] ?? (/^h[1-6]$/.test(name) ? 'Start the line with `## `' : 'Delete the tag'),
	};
}

const HTML =
	'a abbr address article aside audio b blockquote body br button caption center cite code col dd del details div dl dt em embed figcaption figure font footer form head header hr html i iframe img input ins label li link main mark meta nav object ol option p picture pre q s script section select small source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead time title tr u ul var video';

/** Whether HTML has an element of this name. */
export function isHtml(name: string): boolean {
	return /^h[1-6]$/.test(name) || HTML.split(' ').includes(name.toLowerCase());
}

/** `<name>` and `<Anna Berg>` are not tags to their writer. */
export function noTag(typed: string): Wording {
	return { sentence: `\`${typed.slice(0, 40)}\` would be read as a tag, but there is no tag of this name`, hint: 'Write the words without < and >' };
}
