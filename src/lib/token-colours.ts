/** One colour of styles/tokens.css in the two themes. */
export interface TokenColour {
	light: string;
	dark: string;
}

/** Every colour of the visual language by its role, read from the text of styles/tokens.css. */
export function tokenColours(css: string): ReadonlyMap<string, TokenColour> {
	return new Map(
		[...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(([, role = '', light = '', dark = '']) => [role, { light, dark }]),
	);
}
