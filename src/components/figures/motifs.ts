/** A calm surface, from the left edge at height 26 to the right. */
export const gentle = 'q42-6 85 0t85 0';

/** What is particular to each card: its surface, and what is drawn over the skin. The top layer is 8 thick. */
export const motifs = {
	'dark-spots': {
		over: '<path fill="none" stroke="var(--mark)" stroke-width="5" stroke-linecap="round" stroke-dasharray="0 7" d="M50 33.5h24m-19-4.5h14m23 7.5h24m-19-4.5h14"/>',
	},
	melasma: {
		over: `<path fill="none" stroke="var(--mark)" stroke-width="4" stroke-linecap="round" stroke-dasharray="0 6" d="M-5 34${gentle}M22 28q16-2 32 0m50 4.5q18 1 36-1M34 46h24m44 5h24"/>`,
	},
	pores: {
		surface: `h11${'c9 0 8 22 13 22s4-22 13-22h14'.repeat(4)}h20`,
	},
	'acne-scars': {
		surface: 'h10q11 0 18 7t16 7 16-7 18-7h12q3 0 3 3v9q0 3 3 3h16q3 0 3-3v-9q0-3 3-3h14l6 22 6-22h40',
	},
	wrinkles: {
		surface: 'h12q7 0 8 9 1-9 8-9h14q8 0 9 16 1-16 9-16h12q7 0 8 11 1-11 8-11h16q8 0 9 18 1-18 9-18h12q7 0 8 9 1-9 8-9h20',
	},
	'loose-skin': {
		surface: 'q28-20 57 0t57 0 57 0',
		over: '<path fill="none" stroke="var(--collagen)" opacity=".7" d="M14 44q12 8 24 0M72 56q12 7 24 0M124 44q12 8 24 0"/>',
	},
	texture: {
		surface: 'h5q5-8 10 0 4-4 8 0 6-11 12 1 4-5 8-1 5-8 11 0 4-5 9 0 6-10 12 1 4-5 8-1 5-7 10 0 4-4 8 0 6-11 12 1 4-5 9-1 5-8 10 0 4-4 8 0 6-9 12 1 6-7 20 0',
	},
	'stretch-marks': {
		surface: 'h14q16 11 32 0h16q16 11 32 0h16q16 11 32 0h40',
		over: '<path fill="none" stroke="var(--collagen)" opacity=".7" d="M-8 49q8-5 16 0t8 3m22 0q9-7 18-2t10 2m20 0q9-7 18-2t10 2m20 0q9-7 18-2t14 0"/>',
	},
	'other-scars': {
		surface: 'h170',
		over: '<path fill="var(--skin-shade)" d="M52 27h56l-9 12q-19 5-38 0z"/><path fill="none" stroke="var(--collagen)" opacity=".7" d="M62 45h36m-33 5h30m-27 5h24M0 46q16-8 32 0t32 0m32 0q16-8 32 0t32 0M0 54q16 6 32 0t32 0m32 0q16 6 32 0t32 0"/>',
	},
	peels: {
		surface: 'h170',
		over: '<path fill="var(--amber-tint)" stroke="var(--amber)" d="M-2 20h90q7 0 8 6H-2z"/><path fill="var(--skin)" stroke="var(--skin-line)" d="M102 23q7-6 16-5-6 6-16 5zM116 15q8-5 16-3-7 5-16 3zM126 22q8-4 16-1-8 4-16 1z"/>',
	},
} satisfies Record<string, Motif>;

export interface Motif {
	/** The skin's surface, as a path from (-5, 26). */
	surface?: string;
	over?: string;
}
