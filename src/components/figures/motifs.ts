/** What each card shows on its block of skin. The surface lies between 13 and 33, the top layer down to 42, the dermis below. */
export const motifs = {
	'dark-spots': {
		motif: '<g fill="var(--melanin)"><ellipse cx="48" cy="22" rx="10" ry="4"/><ellipse cx="84" cy="26" rx="5" ry="2"/><ellipse cx="118" cy="20" rx="8" ry="3"/></g><path stroke="var(--melanin)" stroke-width="4" stroke-linecap="round" stroke-dasharray="0 6" d="M40 36h18M112 39h14"/>',
	},
	melasma: {
		motif: '<path fill="var(--melanin)" opacity=".55" d="M30 22q8-9 24-6 10-4 22 0 18-2 30 2 20 0 24 5-8 7-24 4-10 6-24 2-14 4-26 0-18 2-26-7z"/><path stroke="var(--melanin)" stroke-width="3" stroke-linecap="round" stroke-dasharray="0 5" d="M30 37h104M44 49h30M92 51h26"/>',
	},
	pores: {
		motif: '<g fill="var(--skin-line)"><path d="M26 20h5m24-3h5m30 5h5m36-3h5M46 26h5m60 0h5" stroke="var(--skin-line)" stroke-width="3" stroke-linecap="round"/><path d="M66 30q5 2 5 12 0 12 4 12t4-12q0-10 5-12zM24 30q5 2 5 12 0 12 4 12t4-12q0-10 5-12zM118 35q5 2 5 10 0 12 4 12t4-12q0-8 5-10z"/></g>',
	},
	'acne-scars': {
		motif: '<path fill="var(--skin-line)" d="M18 31q16 14 34 0-17-6-34 0zM70 33v9q0 3 3 3h14q3 0 3-3v-8q-10-6-20-1zM116 34l6 22 6-22q-6-4-12 0z"/><path stroke="var(--skin-line)" stroke-width="3" stroke-linecap="round" d="M44 19h14m38 2h6"/>',
	},
	wrinkles: {
		motif: '<path fill="none" stroke="var(--skin-line)" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="M24 12q6 10 2 18l3 8 3-9M62 14q6 8 2 19l3 9 3-9M98 16q6 8 2 18l3 7 3-7M134 12q6 8 2 21l3 8 3-9"/>',
	},
	'loose-skin': {
		lift: 16,
		motif: '<path fill="none" stroke="var(--skin-line)" stroke-width="2" stroke-linecap="round" d="M8 50q14 12 28 0M58 54q14 8 28 0M104 52q14 12 28 0"/>',
	},
	texture: {
		motif: '<path fill="var(--skin-surface)" stroke="var(--skin-line)" d="M12 32q5-9 11-2zM34 30q6-8 13 2zM62 33q4-8 10 2zM84 36q6-11 13 0zM108 36q5-8 10-2zM130 32q7-9 13 0z"/><path stroke="var(--skin-line)" stroke-width="2" stroke-linecap="round" d="M24 20h3m20 0h3m22-2h3m16 6h3m22-2h3m20-4h3m-88 8h3m46 0h3"/>',
	},
	'stretch-marks': {
		motif: '<path fill="var(--skin-dermis)" stroke="var(--skin-line)" d="M26 29q4-14 16-16-4 14-16 16zM54 31q4-14 16-16-4 14-16 16zM84 33q4-14 16-16-4 14-16 16zM114 32q4-14 16-16-4 14-16 16z"/><path stroke="var(--skin-line)" stroke-width="2" stroke-linecap="round" d="M8 51h22m10 2h22m10 0h22m10 0h22m10-2h18"/>',
	},
	'other-scars': {
		motif: '<path fill="none" stroke="var(--skin-line)" stroke-width="2" stroke-linecap="round" d="M100 12Q80 20 78 33M84 16l10 5m-17 1 11 5"/><path fill="var(--skin-line)" d="M72 33q6-3 12 1l-3 16q-3 4-6 0z"/>',
	},
	peels: {
		motif: '<path fill="var(--amber-tint)" stroke="var(--edge)" d="M-1 14q20-7 40-2t40 0 28 6l-8 15q-10 4-24 1-16-8-36-3T-1 33z"/><path fill="var(--skin-surface)" stroke="var(--skin-line)" d="M108 20q4-12 16-11-8 2-8 12zM122 31q4-12 18-12-10 2-9 13z"/>',
	},
} satisfies Record<string, Motif>;

export type CardConcern = keyof typeof motifs;

export interface Motif {
	/** Drawn over the block. */
	motif: string;
	/** How strongly the block waves, where it differs. */
	lift?: number;
}
