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
	'line-kinds',
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
	'before-you-pay',
	'while-pregnant',
] as const;

export type PlacedFigureName = (typeof FIGURE_NAMES)[number];

/** Those and the drawing of the home page: each has its words in facts/figures.yaml. */
export const WORDED_FIGURES = ['hero', ...FIGURE_NAMES] as const;

export type FigureName = (typeof WORDED_FIGURES)[number];

/** Drawings that are lists of steps, each with as many lines of words as it has small drawings. */
export const STEP_COUNTS = {
	'session-steps': 6,
	'first-aid': 6,
	washing: 4,
	sunscreen: 3,
	'test-area': 3,
	'same-photo': 3,
	'side-light': 2,
	'before-you-pay': 3,
	'while-pregnant': 3,
} as const satisfies Partial<Record<PlacedFigureName, number>>;

export type StepsFigureName = keyof typeof STEP_COUNTS;

/** Skin as it is drawn and described: the three tones of facts/healing.yaml. */
export const SKIN_TONES = ['light', 'medium', 'deep'] as const;

export type SkinTone = (typeof SKIN_TONES)[number];
