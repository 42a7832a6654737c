/** What each card shows on its block of skin. The surface lies between 13 and 33, the top layer down to 42, the dermis below. */
export const motifs = {
	'dark-spots': {
		motif: '<path stroke="var(--melanin)" stroke-width="7" stroke-linecap="round" d="M40 21h13m30 6h3m26-7h8"/><path stroke="var(--melanin)" stroke-width="4" stroke-linecap="round" stroke-dasharray="0 6" d="M38 37h18m53 3h18"/>',
	},
	melasma: {
		motif: '<path fill="var(--melanin)" opacity=".6" d="M26 20q12-6 28-4 14 4 26 4 18-4 30 0 20-2 24 5-10 6-24 4-16 4-30 0-18 2-30-2-20 2-24-7z"/><path fill="none" stroke="var(--melanin)" stroke-width="3" stroke-linecap="round" stroke-dasharray="0 5" d="M24 37q56-3 112 4M44 50h26m20 2h26"/>',
	},
	pores: {
		motif: '<path fill="var(--skin-surface)" stroke="var(--skin-line)" d="M28 28q5 3 5 10v12q3 4 6 0V38q0-7 5-10M72 31q5 3 5 10v11q3 4 6 0V41q0-7 5-9M116 34q5 3 5 10v9q3 4 6 0v-9q0-7 5-10"/><path stroke="var(--skin-line)" stroke-width="3" stroke-linecap="round" d="M20 20h3m24-3h3m18 7h3m20-2h3m26-2h3m14 7h3M52 25h3m46 4h3"/>',
	},
	'acne-scars': {
		motif: '<path fill="var(--skin-surface)" stroke="var(--skin-line)" d="M14 29q20 22 40 0M72 30v12q0 3 3 3h14q3 0 3-3V32M120 34l7 21 7-21"/><path fill="none" stroke="var(--skin-line)" d="M14 29q20-9 40 0M72 30q10-4 20 2M120 34q7-4 14 0M62 18q8-3 14 0-6 4-14 0"/>',
	},
	wrinkles: {
		motif: '<path fill="var(--skin-surface)" stroke="var(--skin-line)" d="M22 29q5 3 7 12 1-9 6-12M58 29q5 3 7 13 1-9 6-12M94 32q5 3 7 13 1-9 6-12M130 34q5 3 7 12 1-9 6-12"/><path fill="none" stroke="var(--skin-line)" d="M29 31q3-9-5-20M65 32q4-9-4-18M101 35q4-10-4-18M137 36q4-9-4-18"/>',
	},
	'loose-skin': {
		step: 40,
		lift: 18,
		motif: '<path fill="none" stroke="var(--skin-line)" stroke-width="1.5" stroke-linecap="round" d="M6 47q14 10 28 0M46 56q14 9 28 0M86 47q14 10 28 0M126 56q14 9 28 0"/>',
	},
	texture: {
		motif: '<path fill="var(--skin-surface)" stroke="var(--skin-line)" d="M4 33q5-9 9-1 4-7 10-1 5-10 11-1 5-6 10 0 4-9 10 0 5-6 9 1 6-10 11 1 5-6 10 1 4-9 10 1 5-7 10 1 5-10 10 1 5-6 10 0 4-9 9 0 6-6 11-1 4-8 10-1"/><path fill="none" stroke="var(--skin-line)" d="M18 18q3-5 7 0m18 3q3-4 6 0m17-4q4-5 8 0m14 6q3-4 7 0m15-4q3-5 7 0m14 4q3-4 6 0"/>',
	},
	'stretch-marks': {
		motif: '<path fill="var(--skin-dermis)" stroke="var(--skin-line)" d="M22 29q2-15 16-18-2 14-16 18M52 30q2-15 16-18-2 14-16 18M84 33q2-15 16-18-2 14-16 18M116 34q2-15 16-18-2 14-16 18"/><path stroke="var(--skin-line)" stroke-width="1.5" stroke-linecap="round" d="M4 50h20m9 1h20m10 1h22m10 1h22m10 0h24M10 56h18m44 2h16"/>',
	},
	'other-scars': {
		motif: '<path fill="none" stroke="var(--skin-line)" stroke-width="1.5" stroke-linecap="round" d="M112 12Q88 18 80 32m14-17 8 5m-15 0 9 5"/><path fill="var(--skin-dermis)" stroke="var(--skin-line)" d="M72 32q8-3 15 0l-4 19q-3 4-6 0z"/><path stroke="var(--skin-line)" d="M76 38h8m-7 5h6m-6 5h5"/>',
	},
	peels: {
		motif: '<path fill="var(--amber)" stroke="var(--amber)" fill-opacity=".25" d="M-1 13q40-6 72-1 16 5 26 2 8 8-3 19-8 6-22-1-33-6-73 1z"/><path fill="var(--skin-epidermis)" stroke="var(--skin-line)" d="M106 21q4-12 16-11-8 2-8 12zM122 32q4-12 18-12-10 2-9 13z"/>',
	},
} satisfies Record<string, Motif>;

export type CardConcern = keyof typeof motifs;

export interface Motif {
	/** Drawn over the block. */
	motif: string;
	/** How the block waves, where it differs: half a wave's length, and its height. */
	step?: number;
	lift?: number;
}
