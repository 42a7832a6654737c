import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { cachedFile } from '#src/build/file-cache.ts';

/** The mark of the site for a phone's home screen: 180 pixels, and no round corners, which the phone cuts itself. */
export const GET: APIRoute = async () => {
	const mark = readFileSync('public/favicon.svg', 'utf8').replace(' rx="9"', '');
	// Drawn again only when the mark or a library that draws it has changed.
	const picture = await cachedFile('node_modules/.cache/touch-icon', JSON.stringify([mark, readFileSync('package.json', 'utf8')]), async () => {
		const { default: sharp } = await import('sharp');
		return sharp(Buffer.from(mark), { density: 405 }).resize(180).png({ palette: true }).toBuffer();
	});
	return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
