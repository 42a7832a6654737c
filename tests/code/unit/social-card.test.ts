import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cardPicture } from '#src/build/social-cards/card-picture.ts';
import type { Card } from '#src/build/social-cards/card-layout.ts';
import { tokenColours } from '#src/lib/token-colours.ts';

const CARD: Card = { title: 'Can microneedling fade dark spots?', section: 'Concerns', evidence: 'limited', drawing: 'below' };
const DRAWING = '<svg class="drawing" viewBox="0 0 160 60"><path fill="var(--skin-surface)" d="M0 0h160v60H0z"/></svg>';

const colours = tokenColours(readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8'));
const picture = (card: Card, drawing = DRAWING) =>
	cardPicture(card, drawing, (role) => {
		const found = colours.get(role);
		if (found === undefined) throw new Error(`no colour --${role}`);
		return found.light;
	});

it('draws the same card to the byte each time', async () => {
	expect((await picture(CARD)).equals(await picture(CARD))).toBe(true);
});

it('shows on the card how strong the evidence is', async () => {
	expect((await picture(CARD)).equals(await picture({ ...CARD, evidence: 'moderate' }))).toBe(false);
});

it('refuses a drawing in a colour that the guide does not have', async () => {
	await expect(picture(CARD, DRAWING.replace('--skin-surface', '--teal'))).rejects.toThrow('no colour --teal');
});
