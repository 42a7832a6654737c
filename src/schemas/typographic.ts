/**
 * Straight quotation marks in pairs, and apostrophes, as a printer sets them: what Markdown does for a text, for the lines that are none.
 * A tag such as `<Fact name="session.length" />` stays as it was typed.
 */
export function typographic(text: string): string {
	return text.replaceAll(/<[A-Z][^>]*>|"([^"<>]*)"|(?<=\p{L})'/gu, (found, quoted?: string) =>
		quoted === undefined ? (found === "'" ? '’' : found) : `“${quoted.replaceAll(/(?<=\p{L})'/gu, '’')}”`,
	);
}
