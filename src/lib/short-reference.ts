import type { Source } from '#src/schemas/source.ts';
import { shortCitation } from './csl-json.ts';

/**
 * What tells one paper from another at the end of a page: its short name, as the text beside it says it, its title, and who published it.
 * The whole reference is on the evidence page. In an article of thirty sources this is a tenth of what the reader waits for.
 */
export function shortReference(source: Source) {
	const name = shortCitation(source);
	const where = source.journal ?? source.publisher;
	return { name, title: source.title, where: where === name ? undefined : where };
}
