/** Straight quotation marks in pairs, and apostrophes, as a printer sets them: what Markdown does for a text, for the lines that are none. */
export function typographic(text: string): string {
	return text.replaceAll(/"([^"]*)"/g, '“$1”').replaceAll(/(?<=\p{L})'/gu, '’');
}
