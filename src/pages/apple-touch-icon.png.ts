import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import sharp from 'sharp';

/** The mark of the site for a phone's home screen: 180 pixels, and no round corners, which the phone cuts itself. */
export const GET: APIRoute = async () => {
	const mark = readFileSync('public/favicon.svg', 'utf8').replace(' rx="9"', '');
	const picture = await sharp(Buffer.from(mark), { density: 405 }).resize(180).png({ palette: true }).toBuffer();
	return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
