import { describe, expect, it } from 'vitest';
import { SITE } from '#src/site.ts';
import { builtFiles, builtPages, readBuilt } from '../support/built-site.ts';

const HOST = new URL('/', SITE.address).href;

/** Width and height as the head of a PNG says them. */
function pngSize(path: string) {
	const bytes = readBuilt(path);
	expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the picture of a shared link', () => {
	const cards = builtPages().map(({ address, document }) => ({
		address,
		card: document.querySelector('meta[property="og:image"]')?.getAttribute('content')?.replace(HOST, ''),
	}));

	it('is there for every page, at the size that is shown whole', () => {
		const files = new Set(builtFiles());
		expect(cards.filter(({ card }) => card === undefined || !files.has(card))).toEqual([]);
		const sizes = [...new Set(cards.map(({ card }) => card))].map((card) => pngSize(card ?? '').join(' x '));
		expect(new Set(sizes)).toEqual(new Set(['1200 x 630']));
	});

	it('is its own for every article', () => {
		const ofArticles = cards.filter(({ address }) => /^\/guide\/.+/.test(address));
		expect(ofArticles.filter(({ address, card }) => card !== `social/${address.split('/')[2]}.png`)).toEqual([]);
		expect(new Set(ofArticles.map(({ card }) => readBuilt(card ?? '').toString('base64'))).size).toBe(ofArticles.length);
	});

	it('weighs little enough for every messenger', () => {
		expect(builtFiles().filter((file) => /^social.*\.png$/.test(file) && readBuilt(file).length > 80_000)).toEqual([]);
	});
});
