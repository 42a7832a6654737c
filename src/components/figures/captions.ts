/** What each drawing says in words: its title, a description for those who cannot see it, and its caption. */
export interface FigureWords {
	title: string;
	description: string;
	caption: string;
}

export const figureWords = {
	hero: {
		title: 'A needling pen on skin, in cross-section',
		description:
			'A pen stands upright on the skin. Fine needles at its tip pass the top layer into the dermis, where collagen lies. Beside it are the fine channels of earlier punctures, and fat below.',
		caption: 'Fine needles make tiny punctures. The skin answers with its own repair. Not to scale.',
	},
	'skin-section': {
		title: 'A puncture in the skin, and how it closes',
		description:
			'Skin in cross-section: top layer, dermis with collagen, fat. Three moments from left to right: needles in the skin, a narrow open channel just after, and the skin closed again.',
		caption: 'No needle stays in. The tiny openings close over hours to a few days. Not to scale.',
	},
	'needle-lengths': {
		title: 'Needle lengths in studies',
		description:
			'A ruler beside three needles in the skin. From the surface down: 0.5 mm, the shortest in reviews; 1.5 mm, the middle value in acne-scar studies; 3 mm, the longest.',
		caption:
			'The needles are in proportion to each other; the skin is a sketch, not to scale. The depth that is set is not always the depth reached, and no best length is known.',
	},
	'pigment-depth': {
		title: 'Colour near the surface, and colour deeper down',
		description:
			'Skin in cross-section with two groups of brown dots. One lies in the top layer and usually responds better. The other lies deep in the dermis and is harder to shift.',
		caption: 'Where extra melanin sits matters: colour near the surface usually responds better than colour deeper down. Not to scale.',
	},
	'scar-shapes': {
		title: 'Four shapes of scar, and what to expect',
		description:
			'Four scars in cross-section. Ice-pick: narrow and deep, usually needs another method. Boxcar: a dent with steep sides, may improve. Rolling: a wide, shallow dip, did best in several studies. Raised: stands above the skin, see a specialist first.',
		caption: 'Dented scars usually improve; they do not vanish. Many people have more than one shape. Not to scale.',
	},
	'pores-before-after': {
		title: 'Pores before and after, at best',
		description: 'Two pieces of skin, each with the same three pores. After a course they are drawn only a little narrower. They are still there.',
		caption:
			'A slight change is the most to hope for. We found no good trial of plain needling for pores, and no treatment closes them for good. Not to scale.',
	},
	'collagen-months': {
		title: 'When small studies looked for new collagen',
		description:
			'A line of months from the start, with marks at 1, 3 and 6 months. At each mark small studies of skin samples found more collagen than before. Nothing is drawn between the marks.',
		caption:
			'Marks show when skin samples were taken, in small studies. How much comes, and what happens in between, is not drawn because it is not well known. Collagen is not to scale.',
	},
	'session-steps': {
		title: 'A session in six steps',
		description: 'The usual order in a clinic, from the first talk to the written advice.',
		caption: 'A usual order. Clinics differ, and yours will tell you its own.',
	},
	'healing-days': {
		title: 'How the skin settles',
		description: 'The stages of healing, in order.',
		caption: 'What usually happens, and when. Skin differs; in darker skin the openings may take longer to close.',
	},
	devices: {
		title: 'Three kinds of needling device',
		description: 'A pen with a motor that moves the needles in its tip, a roller with needles round a small wheel, and a stamp with needles on a flat foot.',
		caption: 'Three ways to make the same tiny punctures. Sketches, not one brand. Not to scale.',
	},
	'peel-and-needle': {
		title: 'A peel beside a needle',
		description:
			'Two pieces of skin in cross-section. On the left a peel spreads over the surface, which flakes. On the right needles leave the surface in place and make fine punctures that reach below it.',
		caption: 'A peel works over the whole surface. Needling makes tiny punctures and leaves the surface between them in place. Not to scale.',
	},
	'redness-tones': {
		title: 'Redness on light, medium and deep skin',
		description:
			'Three patches of skin. On light skin the redness is pink and plain to see. On medium skin it is a deeper red. On deep skin it is darker, purplish, and hard to see.',
		caption:
			'On deep skin, redness may look darker rather than red. Warmth and tightness then tell you more than colour. We found no study on this. Not to scale.',
	},
	'evidence-overview': {
		title: 'How well each concern has been studied',
		description: 'Concerns in order of how well it is shown that plain needling helps.',
		caption: 'The line runs from unknown to strong. It tells how well it is shown that plain needling helps, not how much it helps.',
	},
} as const satisfies Record<string, FigureWords>;

export type FigureName = keyof typeof figureWords;

/** Figures that are lists with small drawings, not one picture. */
export type ListFigureName = 'session-steps' | 'healing-days' | 'evidence-overview';
export type DrawnFigureName = Exclude<FigureName, ListFigureName>;
