import { skinColours } from '#src/lib/skin-colours.ts';
import { tokenColours } from '#src/lib/token-colours.ts';
import type { SkinTone } from '#src/schemas/figure-names.ts';
import skinTones from '#src/styles/skin-tones.css?raw';
import tokens from '#src/styles/tokens.css?raw';

const colours = tokenColours(tokens);

/** What knows a colour of the light theme by its role, skin in one tone. */
export function lightColour(tone: SkinTone): (role: string) => string {
	const skin = skinColours(skinTones, tone);
	return (role) => {
		const found = colours.get(role)?.light ?? skin.get(role);
		if (found === undefined) throw new Error(`Neither styles/tokens.css nor styles/skin-tones.css has a colour --${role}.`);
		return found;
	};
}
