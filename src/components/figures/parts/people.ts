import type { SkinTone } from '#src/schemas/figure-names.ts';

/** The hand of the small drawings: lines of 2 units, round ends, one role of the tokens each. */
export const outline = (fill: string, stroke: string, d: string) =>
	`<path fill="var(--${fill})" stroke="var(--${stroke})" stroke-width="2" stroke-linejoin="round" d="${d}"/>`;
export const line = (colour: string, d: string) =>
	`<path fill="none" stroke="var(--${colour})" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;

/** An arm or a finger along `d`, as thick as `width`. */
export const limb = (d: string, width = 10) =>
	`<path fill="none" stroke="var(--skin-line)" stroke-width="${width + 3}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/><path fill="none" stroke="var(--skin)" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;

/** Somebody whose skin has this tone until the reader chooses one. */
export const person = (tone: SkinTone, inside: string) => `<g data-skin-first="${tone}">${inside}</g>`;

const HAIR = {
	long: ['M-22 22q-6-50 22-50t22 50z', 'M-18-4q4-12 18-15 12 8 18 15 0-20-18-20T-18-4z'],
	short: ['M-20 0q-4-28 20-28T20 0z', 'M-18-5q8-10 16-10 12 0 20 10 0-18-18-18T-18-5z'],
	coils: ['M-22 4a9 9 0 0 1-2-16 10 10 0 0 1 10-14 13 13 0 0 1 26 0 10 10 0 0 1 12 14 9 9 0 0 1-2 16z', 'M-18-6q6-10 18-10t18 10q0-16-18-16T-18-6z'],
	scarf: ['M-24 40q-4-70 24-70t24 70z', ''],
} as const;

export type Hair = keyof typeof HAIR;

const CALM = 'M-11 1q3 2 6 0m10 0q3 2 6 0M0 3q-3 6 1 7M-5 17q5 3 10 0';
/** No smile. */
export const UNWELL = CALM.replace('17q5 3 10 0', '18h10');

/** A face from the front, eyes closed unless it looks, its middle at (x, y): about 48 wide and 60 high, with neck. */
export function face(x: number, y: number, hair: Hair, over = '', features = CALM): string {
	const [behind, front] = HAIR[hair];
	const cloth = hair === 'scarf' ? 'pen' : 'hair';
	return `<g transform="translate(${x} ${y})"><path fill="var(--${cloth})" stroke="var(--edge)" d="${behind}"/>${outline('sage-tint', 'sage', 'M-36 60q2-20 28-24 8 8 16 0 26 4 28 24z')}${outline('skin', 'skin-line', 'M-8 20v16q8 9 16 0V20z')}${outline('skin', 'skin-line', 'M-18-6q0-18 18-18t18 18v8q0 24-18 24T-18 2z')}${front === '' ? '' : `<path fill="var(--hair)" stroke="var(--edge)" d="${front}"/>`}${line('skin-line', features)}${over}</g>`;
}

/** A face with open eyes, as for a photo. */
export const looking = (x: number, y: number, hair: Hair, over = '') =>
	face(
		x,
		y,
		hair,
		`<path fill="var(--white)" stroke="var(--skin-line)" d="M-12 0q4-6 8 0-4 4-8 0zm16 0q4-6 8 0-4 4-8 0z"/><path fill="none" stroke="var(--hair)" stroke-width="4" stroke-linecap="round" d="M-8 0zM8 0z"/>${over}`,
		CALM.slice(CALM.indexOf('M0')),
	);

/** A head from the side, as it looks to the left, with its middle at (x, y). The hair covers the top of the skin. */
export const profile = (x: number, y: number, over = '') =>
	`<g transform="translate(${x} ${y})">${outline('sage-tint', 'sage', 'M-36 60q2-20 28-24 8 8 16 0 26 4 28 24z')}${outline('skin', 'skin-line', 'M-15-11l-6 17h5q-2 7 1 14 4 3 12 1v15q8 9 16 0v-46z')}<path fill="var(--hair)" stroke="var(--edge)" d="M-15-10q0-18 18-18t20 22q0 12-8 18-6-4-6-18-16 2-24-4z"/>${line('skin-line', 'M-11-3v3m-4 13q3 2 6-1M2 2q7-5 7 2t-6 4')}${over}</g>`;

/** Water, from (x, y) down. */
export const water = (x: number, y: number, length: number) =>
	`<path fill="none" stroke="var(--fluid-line)" stroke-width="2.5" stroke-linecap="round" stroke-dasharray="7 5" d="M${x} ${y}v${length}m6-${length - 3}v${length}m6-${length + 4}v${length}"/>`;

/** A tap whose mouth is at (x, y). */
export const tap = (x: number, y: number) =>
	outline('card', 'metal', `M${x - 34} ${y - 18}h28q12 0 12 12v6h-12v-4q0-4-4-4h-24z`) + line('metal', `M${x - 18} ${y - 18}v-6m-7 0h14`);
