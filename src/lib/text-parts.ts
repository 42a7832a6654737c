import { ANSWER_TAG_NAMES, AUTHOR_TAGS } from '#src/schemas/author-tags.ts';

/** A stretch of finished HTML, the rows of a table, or a block that a component shows. */
export type TextPart = { html: string } | { table: string } | { list: FactListAttributes } | { signs: WarningSignsAttributes } | { figure: FigureAttributes };

interface FactListAttributes {
	name: string;
	phase?: string;
	kind?: string;
	concern?: string;
}

interface FigureAttributes {
	name: string;
}

interface WarningSignsAttributes {
	all?: boolean;
	signs?: string;
}

const BLOCK_NAMES = ANSWER_TAG_NAMES.filter((name) => AUTHOR_TAGS[name].isBlock);

const BLOCK = new RegExp(String.raw`(<(?:${BLOCK_NAMES.join('|')})(?:\s+[a-z]+(?:="[^"]*")?)*\s*/>|<table>[\s\S]*?</table>)`);

/** The HTML of an answer, taken apart where a table, a `<FactList … />`, a `<Figure … />` or a `<WarningSigns />` is. Markdown passes such a tag on as it was typed. */
export function textParts(html: string): TextPart[] {
	return html
		.split(BLOCK)
		.filter((part) => part.trim() !== '')
		.map((part) => {
			if (part.startsWith('<table>')) return { table: part.slice('<table>'.length, -'</table>'.length) };
			if (part.startsWith('<FactList')) return { list: { name: '', ...attributesOf(part) } };
			if (part.startsWith('<Figure')) return { figure: { name: '', ...attributesOf(part) } };
			if (part.startsWith('<WarningSigns')) return { signs: { ...attributesOf(part), all: /\sall[\s/]/.test(part) } };
			return { html: part };
		});
}

const attributesOf = (tag: string): Record<string, string> =>
	Object.fromEntries([...tag.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, attribute = '', value = '']) => [attribute, value]));
