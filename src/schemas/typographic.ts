/**
 * Straight quotation marks in pairs, and apostrophes, as a printer sets them: what Markdown does for a text, for the lines that are none.
 * A tag such as `<Fact name="session.length" />` stays as it was typed.
 */
export function typographic(text: string): string {
	return text.replaceAll(/<[A-Z][^>]*>|"([^"<>]*)"|[^<"]+|[<"]/gu, (found, quoted?: string) => {
		if (quoted !== undefined) return `“${singles(quoted)}”`;
		return found.startsWith('<') && found.length > 1 ? found : singles(found);
	});
}

/** `'downtime'` becomes ‘downtime’; `it's`, `'n'` and `the '90s` get apostrophes. */
function singles(text: string): string {
	return text
		.replaceAll(/(?<![\p{L}\p{N}])'(?=\d{2}s?\b|n'|(?:tis|twas|em|til)\b)/giu, '’')
		.replaceAll(/(?<![\p{L}\p{N}’])'(\S(?:[^']|(?<=\p{L})'(?=\p{L}))*?)'(?!\p{L})/gu, '‘$1’')
		.replaceAll(/(?<=[\p{L}\p{N}’])'/gu, '’');
}
