/** Every drawing that an author can place, by the name in `<Figure name="…" />`. */
export const FIGURE_NAMES = [
	'skin-section',
	'needle-lengths',
	'pigment-depth',
	'scar-shapes',
	'collagen-months',
	'session-steps',
	'healing-days',
	'devices',
	'peel-and-needle',
	'redness-tones',
	'evidence-overview',
	'normal-or-infected',
	'clear-or-pus',
	'mark-kinds',
	'needles-and-colour',
	'needles-and-melasma',
	'needles-and-pores',
	'needles-and-dents',
	'needles-and-lines',
	'needles-and-loose-skin',
	'needles-and-texture',
	'needles-and-stretch-marks',
	'needles-and-scars',
	'first-aid',
	'washing',
	'sunscreen',
	'test-area',
	'same-photo',
	'side-light',
] as const;

export type PlacedFigureName = (typeof FIGURE_NAMES)[number];

/** Skin as it is drawn and described: the three tones of facts/healing.yaml. */
export const SKIN_TONES = ['light', 'medium', 'deep'] as const;

export type SkinTone = (typeof SKIN_TONES)[number];
