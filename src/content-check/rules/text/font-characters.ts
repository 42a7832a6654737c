import { FONT_CHARACTERS } from '#src/lib/font-characters.ts';
import { type CollectionName, NEVER_SHOWN } from '#src/schemas/collections.ts';
import type { Rule } from '#src/content-check/content.ts';
import { placeOf } from '#src/content-check/collection-paths.ts';

/** What no page shows. */
const NOT_SHOWN = new Set<CollectionName>([...NEVER_SHOWN, 'claims', 'redirects']);

const HELD = new Set(`${FONT_CHARACTERS}\n\r\t\uFEFF`);

/** What the fonts lack shows in another font, or as an empty box. A Latin letter of a name (Pająk) is on every phone, and a name is never misspelt for a font. */
export const fontCharacters: Rule = ({ files }) =>
	files.flatMap((file) => {
		const place = placeOf(file.path);
		if (file.state !== 'text' || place === undefined || NOT_SHOWN.has('list' in place ? place.list.name : place.entry.name)) return [];
		const text = textOf(file.bytes);
		// Most files lack nothing, and then no line needs a look of its own.
		if (text === undefined || lackingIn(text).length === 0) return [];
		return text.split('\n').flatMap((line, index) =>
			lackingIn(line).map((character) => ({
				rule: 'font-characters',
				file: file.path,
				line: index + 1,
				sentence: `The site’s fonts have no "${character}"`,
				hint: `Write ${insteadOf(character)}, or ask a developer to add it to src/lib/font-characters.ts`,
			})),
		);
	});

/** Nothing where it is not UTF-8: that is reported elsewhere. */
function textOf(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Invisible characters are reported elsewhere. */
function lackingIn(line: string): string[] {
	return [...new Set(line.normalize('NFC'))].filter(
		(character) => !HELD.has(character) && /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) && !/\p{Script=Latin}/u.test(character),
	);
}

function insteadOf(character: string): string {
	const plain = character.normalize('NFKD').replaceAll(/\p{M}/gu, '');
	return plain !== character && Array.from(plain).every((one) => HELD.has(one)) ? `\`${plain}\`` : 'it in words';
}
