import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '#src/schemas/source.ts';
import { cslJson } from './csl-json.ts';

interface Cited {
	id: string;
	data: Source;
}

/** By all that a reference is made of. */
const formatted = new Map<string, string>();

/** Formats many references in one pass, three times as fast as one after the other; `citationText` then knows them. */
export function formatCitations(sources: readonly Cited[]): void {
	const items = new Map(sources.map(({ id, data }) => [id, cslJson(id, data)]));
	const unknown = [...items.values()].filter((item) => !formatted.has(JSON.stringify(item)));
	if (unknown.length === 0) return;
	const texts = plugins.output.format('bibliography', unknown, { template: 'vancouver', format: 'text', lang: 'en-GB', asEntryArray: true });
	for (const [id, text] of texts) formatted.set(JSON.stringify(items.get(id)), text.replace(/^\s*\d+\.\s*/, '').trim());
}

/**
 * A reference as plain text, in the Vancouver style that medical journals use, without its number.
 * Formatted by a citation library at build time; nothing of it reaches the reader's browser.
 */
export function citationText(id: string, data: Source): string {
	formatCitations([{ id, data }]);
	return formatted.get(JSON.stringify(cslJson(id, data))) ?? '';
}
