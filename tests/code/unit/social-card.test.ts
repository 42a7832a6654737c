import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cardContents, cardPicture } from '#src/build/social-cards/card-picture.ts';
import type { Card } from '#src/build/social-cards/card-layout.ts';
import { cardTone } from '#src/build/social-cards/card-tone.ts';
import { skinColours } from '#src/lib/skin-colours.ts';
import { tokenColours } from '#src/lib/token-colours.ts';
import { SKIN_TONES, type SkinTone } from '#src/schemas/figure-names.ts';

const CARD: Card = { title: 'Can microneedling fade dark spots?', section: 'Concerns', evidence: 'limited', drawing: 'below' };
const DRAWING = '<svg class="drawing" viewBox="0 0 160 60"><path fill="var(--skin)" d="M0 0h160v60H0z"/></svg>';

const styles = (file: string) => readFileSync(new URL(`../../../src/styles/${file}`, import.meta.url), 'utf8');
const colours = tokenColours(styles('tokens.css'));
const picture = (card: Card, drawing = DRAWING, tone: SkinTone = 'medium') =>
	cardPicture(
		cardContents(card, drawing, (role) => {
			const found = colours.get(role)?.light ?? skinColours(styles('skin-tones.css'), tone).get(role);
			if (found === undefined) throw new Error(`no colour --${role}`);
			return found;
		}),
	);

it('draws the same card to the byte each time', async () => {
	expect((await picture(CARD)).equals(await picture(CARD))).toBe(true);
});

it('shows on the card how strong the evidence is', async () => {
	expect((await picture(CARD)).equals(await picture({ ...CARD, evidence: 'moderate' }))).toBe(false);
});

it('refuses a drawing in a colour that the guide does not have', () => {
	expect(() => picture(CARD, DRAWING.replace('--skin)', '--teal)'))).toThrow('no colour --teal');
});

it('draws skin in another tone as another picture', async () => {
	expect((await picture(CARD, DRAWING, 'light')).equals(await picture(CARD, DRAWING, 'deep'))).toBe(false);
});

it('shows every tone on some card, and deep skin alone on the card about skin of colour', () => {
	const ids = ['dark-spots', 'melasma', 'pores', 'acne-scars', 'wrinkles', 'loose-skin'];
	expect(new Set(ids.map(cardTone))).toEqual(new Set(SKIN_TONES));
	expect(cardTone('skin-of-colour')).toBe('deep');
});
