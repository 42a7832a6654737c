import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '#src/schemas/source.ts';
import { cslJson } from './csl-json.ts';

/**
 * A reference as plain text, in the Vancouver style that medical journals use, without its number.
 * Formatted by a citation library at build time; nothing of it reaches the reader's browser.
 */
export function citationText(id: string, source: Source): string {
	const format = plugins.output.format('bibliography', [cslJson(id, source)], { template: 'vancouver', format: 'text', lang: 'en-GB' });
	return format.replace(/^\s*1\.\s*/, '').trim();
}
