import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FONT_CHARACTERS } from '#src/lib/font-characters.ts';
import { cachedFile } from '#src/build/file-cache.ts';
import { CARD_SIZE as CARD } from '#src/lib/card-size.ts';
import { cardWords, drawingBox, type Card, type Element } from './card-layout.ts';

/** How bold the letters of the text are, by the name that the layout gives them. */
const WEIGHTS = { text: 400, 'text-bold': 650 };

/** With the least effort a colour may be one step in 255 beside its own, which nobody sees, and a card is drawn in half the time. */
const PNG = { palette: true, dither: 0, effort: 1 };

/** Satori draws letters as outlines, from fonts that are not packed as woff2: no font of the machine is used, so the bytes are the same everywhere. */
async function loadFonts() {
	const { default: subsetFont } = await import('subset-font');
	const { resolve } = createRequire(import.meta.url);
	const text = readFileSync(resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'));
	const weight = (wght: number) => subsetFont(text, FONT_CHARACTERS, { targetFormat: 'sfnt', variationAxes: { wght } });
	return [
		{ name: 'display', data: readFileSync(resolve('@fontsource/instrument-serif/files/instrument-serif-latin-400-normal.woff')) },
		{ name: 'text', data: await weight(WEIGHTS.text) },
		{ name: 'text-bold', data: await weight(WEIGHTS['text-bold']) },
	];
}

/** Outside of what is published. */
const KEPT = 'node_modules/.cache/social-cards';

let fonts: ReturnType<typeof loadFonts> | undefined;

/** All that is on a card. */
export interface CardContents {
	words: Element;
	/** The drawing under the words, as SVG. */
	under: string;
}

/** What is on a card with a drawing of the family, given as an `<svg>`. `colour` knows the value of a role. */
export function cardContents(card: Card, drawing: string, colour: (role: string) => string): CardContents {
	const { x, y, width, height, radius } = drawingBox(card.drawing);
	const placed = drawing
		.replace(
			/^<svg [^>]*viewBox="([^"]+)"[^>]*>/,
			`<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="$1" preserveAspectRatio="xMidYMid slice">`,
		)
		.replace(/<title.*<\/desc>/s, '')
		.replace(/var\(--([\w-]+)\)/g, (_, role: string) => colour(role));
	const frame = (fill: string) => `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
	return {
		words: cardWords(card, colour),
		under: `<rect width="100%" height="100%" fill="${colour('paper')}"/><clipPath id="frame">${frame('#000')}</clipPath><g clip-path="url(#frame)">${frame(colour('blush'))}${placed}</g>`,
	};
}

/** The card as a PNG. */
export function cardPicture({ words, under }: CardContents): Promise<Buffer> {
	// Drawn again only when its words, its drawing, its letters or a library that draws it have changed.
	return cachedFile(KEPT, JSON.stringify([words, under, CARD, WEIGHTS, PNG, FONT_CHARACTERS, readFileSync('package.json', 'utf8')]), async () => {
		// Loaded only where there is something to draw.
		const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
		// No two cards share anything that is worth keeping.
		sharp.cache(false);
		fonts ??= loadFonts();
		const outlines = await satori(words as Parameters<typeof satori>[0], { ...CARD, fonts: await fonts });
		const svg = outlines.replace(/^<svg [^>]*>/, (opening) => opening + under);
		return sharp(Buffer.from(svg)).png(PNG).toBuffer();
	});
}

/** What a card's address is answered with: in `dev` the card. A build writes what is on it, and draws it after Astro's process has given its memory back. */
export const cardResponse = async (contents: CardContents) =>
	import.meta.env.DEV ? new Response(new Uint8Array(await cardPicture(contents)), { headers: { 'content-type': 'image/png' } }) : Response.json(contents);
