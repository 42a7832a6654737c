import type { PlacedFigureName } from '#src/schemas/figure-names.ts';
import { strands } from './parts/strands.ts';

export type IdeaName = Extract<PlacedFigureName, `needles-and-${'dents' | 'lines' | 'loose-skin' | 'texture' | 'stretch-marks' | 'scars' | 'pores'}`>;

/** What is particular to a concern: how the skin looks now and later, in two pieces of 172 by 206. */
export interface Idea {
	/** Where the surface starts on the left. */
	top: number;
	/** The surface now and later, as paths from (0, top) to the right edge. */
	now: string;
	later: string;
	/** What lies in the dermis, as markup. */
	inNow: string;
	inLater: string;
	/** Where the pen is. */
	pen: readonly [x: number, y: number];
	/** The words over the second piece. */
	laterLines?: readonly string[];
}

const fibres = (d: string, width = 1.5) => `<path fill="none" stroke="var(--collagen)" stroke-width="${width}" stroke-linecap="round" d="${d}"/>`;
const dotted = (d: string) => `<path fill="none" stroke="var(--ink)" stroke-width="2" stroke-linecap="round" stroke-dasharray="0 5" d="${d}"/>`;
/** Wavy strands across a whole piece, one at each height. */
const across = (...ys: number[]) =>
	fibres(
		strands(
			ys.map((y, row) => [row % 2 ? -44 : 0, y, row % 2 ? 5 : 4] as const),
			44,
		),
	);
/** Short strands to the left and right of a scar or a dent, one pair at each height. */
const beside = (left: number, right: number, ...ys: number[]) =>
	fibres(
		strands(
			ys.flatMap((y) => [[left, y, 2] as const, [right, y, 2] as const]),
			44,
		),
	);
const bumps = (scale: number) =>
	`h13q${[
		[12, 12],
		[10, 7],
		[14, 16],
		[12, 8],
		[10, 11],
		[14, 15],
		[12, 7],
		[12, 12],
		[14, 16],
		[10, 8],
		[12, 11],
		[14, 14],
	]
		.map(([width = 0, height = 0]) => `${width / 2}-${Math.round(height * scale)} ${width} 0`)
		.join(' ')}h13`;
const sag = (y: number) => `M0 ${y}q43 20 86 20t86-20`;
const pore = 'h66c10 0 14 10 15 22l2 40q3 8 6 0l2-40c1-12 5-22 15-22h66';
const gland = '<path fill="var(--skin-fat)" stroke="var(--collagen)" d="M104 152q8-8 14 0 10-2 8 8 4 10-8 10-10 4-14-4-8-6 0-14z"/>';

export const ideas: Readonly<Record<IdeaName, Idea>> = {
	'needles-and-dents': {
		top: 112,
		now: 'h26q16 0 26 9t34 9 34-9 26-9h26',
		later: 'h26q16 0 26 5t34 5 34-5 26-5h26',
		inNow: fibres('M66 148l-4 42m18-40l-1 44m14-44l1 44m14-46l4 42', 3.5) + beside(-44, 129, 166, 186),
		inLater: fibres('M66 142l-1 8m-1 10l-2 28m18-46v8m-1 10v30m16-48v8m1 10v32m13-50l1 8m1 10l2 28', 3.5) + across(160, 172, 184, 194),
		pen: [86, 128],
	},
	'needles-and-lines': {
		top: 112,
		now: 'h20q7 0 8 11 1-11 8-11h30q7 0 8 9 1-9 8-9h28q13 0 16 30 3-30 16-30h30',
		later: 'h20q7 0 8 6 1-6 8-6h30q7 0 8 5 1-5 8-5h28q13 0 16 30 3-30 16-30h30',
		inNow: across(160),
		inLater: across(150, 160, 170, 180),
		pen: [51, 112],
	},
	'needles-and-loose-skin': {
		top: 102,
		now: 'q43 20 86 20t86-20',
		later: 'q43 20 86 20t86-20',
		inNow: fibres(sag(140) + sag(168)),
		inLater: fibres(sag(132) + sag(142) + sag(152) + sag(162) + sag(172)),
		pen: [86, 122],
	},
	'needles-and-texture': {
		top: 116,
		now: bumps(1),
		later: bumps(0.6),
		inNow: across(160, 180),
		inLater: across(154, 164, 174, 184, 194),
		pen: [86, 110],
	},
	'needles-and-stretch-marks': {
		top: 112,
		now: 'h42q10 14 44 14t44-14h42',
		later: 'h42q10 9 44 9t44-9h42',
		inNow: fibres('M0 148q22-9 43 0t16 4M0 166q22-9 43 0t14 4M0 184q22-9 43 0t12 4M172 148q-22-9-43 0t-16 4M172 166q-22-9-43 0t-14 4M172 184q-22-9-43 0t-12 4'),
		inLater:
			fibres('M0 148q22-9 43 0t16 4M0 166q22-9 43 0t14 4M0 184q22-9 43 0t12 4M172 148q-22-9-43 0t-16 4M172 166q-22-9-43 0t-14 4M172 184q-22-9-43 0t-12 4') +
			fibres('M50 158q18-8 36 0t38 0M46 176q20-8 40 0t42 0'),
		pen: [86, 122],
	},
	'needles-and-scars': {
		top: 112,
		now: 'h172',
		later: 'h172',
		inNow: fibres('M56 144h60m-58 7h56m-56 7h56m-55 7h54m-52 7h50m-48 7h46m-44 7h42', 2.5) + beside(-30, 116, 152, 172),
		inLater: fibres('M56 146q15-7 30 0t30 0m-58 16q14-7 28 0t28 0m-54 16q13-7 26 0t26 0', 2.5) + beside(-30, 116, 152, 172),
		pen: [86, 112],
	},
	'needles-and-pores': {
		top: 112,
		now: pore,
		later: pore,
		inNow: across(168, 186) + gland,
		inLater: across(168, 186) + gland,
		pen: [32, 112],
		laterLines: ['Hoped for,', 'not shown'],
	},
};

/** What is drawn over the skin, where the surface has more to it than its shape. */
export const overSurface: Partial<Record<IdeaName, string>> = {
	'needles-and-lines':
		'<path fill="var(--blood)" opacity=".45" d="M96 206v-14q30-16 76-10v24z"/><path fill="none" stroke="var(--skin-dermis)" d="M100 198q30-12 72-8m-64 14q26-8 64-6"/>',
	'needles-and-scars': '<path fill="var(--skin-shade)" d="M54 113h64l-6 9H60z"/>',
};
/** Dotted: level skin, or what is hoped for. */
export const dottedLine: Partial<Record<IdeaName, string>> = {
	'needles-and-dents': dotted('M28 112h116'),
	'needles-and-pores': dotted('M73 113q9 5 10 40m16-40q-9 5-10 40'),
};
