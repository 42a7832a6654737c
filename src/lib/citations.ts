import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '#src/schemas/source.ts';
import { cslJson } from './csl-json.ts';

/**
 * A reference as plain text, in the Vancouver style that medical journals use, without its number.
 * Formatted by a citation library at build time; nothing of it reaches the reader's browser.
 */
export function citationText(id: string, source: Source): string {
	const item = cslJson(id, source);
	const key = JSON.stringify(item);
	const known = formatted.get(key);
	if (known !== undefined) return known;
	const text = plugins.output
		.format('bibliography', [item], { template: 'vancouver', format: 'text', lang: 'en-GB' })
		.replace(/^\s*1\.\s*/, '')
		.trim();
	formatted.set(key, text);
	return text;
}

/** A source is on several pages, and the library takes 10 ms for it. */
const formatted = new Map<string, string>();
