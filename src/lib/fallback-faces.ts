/** One of our faces, in em: its mean advance width over the letters of the guide, and the room above and below its baseline. */
interface OurFace {
	width: number;
	ascent: number;
	descent: number;
}

/** A face that comes with a system. Fonts that were drawn to the same widths share one. */
interface SystemFace {
	/** The name of the family in the styles. */
	family: string;
	/** The full names under which a system may hold it. */
	local: readonly string[];
	/** Its mean advance width over the same letters, in em. */
	width: number;
	weight: '400' | '600 700';
	standsFor: OurFace;
}

// Measured on 30 November 2026 on the letters of all articles: text in running text, display in titles. Bold is measured at 650, which most bold words have.
const TEXT: OurFace = { width: 0.4375, ascent: 0.984, descent: 0.316 };
const BOLD: OurFace = { ...TEXT, width: 0.4661 };
const DISPLAY: OurFace = { width: 0.3494, ascent: 0.99, descent: 0.31 };

/** Windows, macOS and iOS have Arial and Times New Roman, which Liberation was drawn to; Android has Roboto and Noto Serif; a Linux without Liberation has DejaVu. */
const SYSTEM_FACES: readonly SystemFace[] = [
	{ family: 'text-arial', local: ['Arial', 'Liberation Sans'], width: 0.4414, weight: '400', standsFor: TEXT },
	{ family: 'text-arial', local: ['Arial Bold', 'Liberation Sans Bold'], width: 0.475, weight: '600 700', standsFor: BOLD },
	{ family: 'text-roboto', local: ['Roboto'], width: 0.4398, weight: '400', standsFor: TEXT },
	{ family: 'text-roboto', local: ['Roboto Bold', 'Roboto'], width: 0.4469, weight: '600 700', standsFor: BOLD },
	{ family: 'text-dejavu', local: ['DejaVu Sans'], width: 0.5033, weight: '400', standsFor: TEXT },
	{ family: 'text-dejavu', local: ['DejaVu Sans Bold'], width: 0.5684, weight: '600 700', standsFor: BOLD },
	{ family: 'display-times', local: ['Times New Roman', 'Liberation Serif'], width: 0.4191, weight: '400', standsFor: DISPLAY },
	{ family: 'display-noto', local: ['Noto Serif'], width: 0.4962, weight: '400', standsFor: DISPLAY },
	{ family: 'display-dejavu', local: ['DejaVu Serif'], width: 0.5297, weight: '400', standsFor: DISPLAY },
];

/** The families used in place of one of ours until it has come, in the order in which they are tried. */
export const fallbackFamilies = (ours: 'text' | 'display'): string[] => [
	...new Set(SYSTEM_FACES.map(({ family }) => family).filter((family) => family.startsWith(`${ours}-`))),
];

/** `@font-face` rules that give the faces of systems the widths and the heights of ours, so that nothing moves when ours take their place. */
export const fallbackFaces = (): string => SYSTEM_FACES.map(fontFace).join('');

function fontFace({ family, local, width, weight, standsFor }: SystemFace): string {
	const scale = standsFor.width / width;
	const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
	const sources = local.map((name) => `local("${name}")`).join(',');
	return `@font-face{font-family:${family};src:${sources};font-weight:${weight};size-adjust:${percent(scale)};ascent-override:${percent(standsFor.ascent / scale)};descent-override:${percent(standsFor.descent / scale)};line-gap-override:0%}`;
}
