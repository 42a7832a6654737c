import { SKIN_TONES, type SkinTone } from '#src/schemas/figure-names.ts';

/** Articles about one skin tone: their card shows no other. */
const ABOUT: Readonly<Record<string, SkinTone>> = { 'skin-of-colour': 'deep' };

/** The skin tone on an article's card. It differs from article to article and is the same each time, whatever other articles there are. */
export function cardTone(id: string): SkinTone {
	const sum = id.split('').reduce((total, letter) => total + letter.charCodeAt(0), 0);
	return (Object.hasOwn(ABOUT, id) ? ABOUT[id] : SKIN_TONES[sum % SKIN_TONES.length]) ?? 'medium';
}
