import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokenColours } from '#src/lib/token-colours.ts';

const colours = tokenColours(readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8'));

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'card', 'blush', 'sage-tint', 'amber-tint'];

/** The backgrounds that each colour of text may be used on. Ink and soft ink go on any; a colour with a meaning goes on its own tint and on the plain ones. */
const TEXT: Record<string, string[]> = {
	ink: GROUNDS,
	'soft-ink': GROUNDS,
	plum: GROUNDS,
	sage: ['paper', 'card', 'blush', 'sage-tint'],
	amber: ['paper', 'card', 'amber-tint'],
	'on-plum': ['plum'],
};

/** What must be seen, though it is not read: edges of controls, bars and rings. */
const EDGES: Record<string, string[]> = { edge: GROUNDS, plum: GROUNDS, sage: ['paper', 'card', 'blush', 'sage-tint'], amber: ['paper', 'card', 'amber-tint'] };

const pairs = (table: Record<string, string[]>) =>
	Object.entries(table).flatMap(([front, grounds]) => grounds.flatMap((ground) => (['light', 'dark'] as const).map((theme) => ({ front, ground, theme }))));

function ratio({ front, ground, theme }: { front: string; ground: string; theme: 'light' | 'dark' }): number {
	const [one, other] = [colours.get(front), colours.get(ground)];
	if (one === undefined || other === undefined) throw new Error(`tokens.css has no colour --${one === undefined ? front : ground}.`);
	return contrast(one[theme], other[theme]);
}

describe('the colours', () => {
	it('are all read from tokens.css', () => {
		expect(colours.size).toBeGreaterThan(12);
		expect(contrast('#000000', '#ffffff')).toBe(21);
	});

	it.each(pairs(TEXT))('let $front be read on $ground in the $theme theme: 7 to 1', (pair) => {
		expect(ratio(pair)).toBeGreaterThanOrEqual(7);
	});

	it.each(pairs(EDGES))('show an edge of $front on $ground in the $theme theme: 3 to 1', (pair) => {
		expect(ratio(pair)).toBeGreaterThanOrEqual(3);
	});
});
