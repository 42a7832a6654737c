import { tokenColours } from '#src/lib/token-colours.ts';
import tokens from '#src/styles/tokens.css?raw';

const colours = tokenColours(tokens);

/** A colour of the light theme by its role. */
export function lightColour(role: string): string {
	const found = colours.get(role);
	if (found === undefined) throw new Error(`styles/tokens.css has no colour --${role}.`);
	return found.light;
}
