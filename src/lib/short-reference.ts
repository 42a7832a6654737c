import type { Source } from '#src/schemas/source.ts';
import { shortCitation } from './csl-json.ts';
import { monthText } from './day-text.ts';

/**
 * What tells one paper from another at the end of a page: its short name, as the text beside it says it, its title, who published it where no journal did, and how old it is.
 * A year is in the name; where none is printed, the month in which it was read is the honest thing to say.
 * The whole reference is on the evidence page. In an article of thirty sources this is a tenth of what the reader waits for.
 */
export function shortReference(source: Source) {
	const name = shortCitation(source);
	const { publisher } = source;
	const undated = source.year === undefined && source.accessed !== undefined;
	return {
		name,
		title: source.title,
		// An office that publishes its own page is named once, with or without its year and commas.
		where: publisher !== undefined && name.startsWith(publisher.replaceAll(',', '')) ? undefined : publisher,
		age: undated ? `Undated; read ${monthText(source.accessed ?? '')}` : undefined,
	};
}
