import type { PlacedFigureName } from '#src/schemas/figure-names.ts';

/** What each drawing says in words: its title, a description for those who cannot see it, and its caption. */
export interface FigureWords {
	title: string;
	description: string;
	caption: string;
	/** What is done, one step a drawing. */
	steps?: readonly string[];
}

export const figureWords = {
	hero: {
		title: 'A needling pen on skin, in cross-section',
		description:
			'A needling pen stands upright on a block of skin, which is seen from above and cut open at the front. Fine needles at its tip pass the top layer into the dermis, where collagen lies. Earlier punctures are dots on the surface and fine channels in the cut. Fat lies below.',
		caption: 'Skin from above, cut open at the front. Fine needles make tiny punctures, and the skin answers with its own repair. Not to scale.',
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
			'A ruler in millimetres beside three needles in the skin. From the surface down: 0.5 mm, the shortest in reviews; 1.5 mm, the middle value in acne-scar studies; 3 mm, the longest.',
		caption:
			'The needles are in proportion to each other; the skin is a sketch, not to scale. The depth that is set isn’t always the depth reached, and no best length is known.',
	},
	'pigment-depth': {
		title: 'Colour near the surface, and colour deeper down',
		description:
			'Skin in cross-section with two groups of brown dots. One lies in the top layer, where creams and other care usually reach it better. The other lies deep in the dermis and is harder to shift.',
		caption:
			'Colour near the surface usually responds better to creams and other care than colour deeper down. For needling, this has not been tested. Not to scale.',
	},
	'scar-shapes': {
		title: 'Four shapes of scar, and what to expect',
		description:
			'Four scars in cross-section. Ice-pick: narrow and deep, usually needs another method. Boxcar: a dent with steep sides, may improve. Rolling: a wide, shallow dip, did best in several studies. Raised: stands above the skin, see a specialist first.',
		caption: 'Dented scars usually improve; they don’t vanish. Many people have more than one shape. Not to scale.',
	},
	'collagen-months': {
		title: 'When small studies looked for new collagen',
		description:
			'Two round samples of skin. The first, from before, holds a few strands of collagen. The second stands for samples taken at 1, 3 and 6 months. Each time there was more than before.',
		caption:
			'Small studies took samples of skin at these times and found more collagen than before. How much more isn’t drawn, because nobody knows it well. Not to scale.',
	},
	'session-steps': {
		title: 'A session in six steps',
		description: 'The usual order in a clinic, from the first talk to the written advice.',
		caption: 'A usual order. Clinics differ, and yours will tell you its own.',
		steps: [
			'Talk, health questions, and photographs if you agree',
			'Your skin is cleaned',
			'Numbing cream, and a wait',
			'The cream comes off. A new sterile tip should be opened in front of you',
			'Needling, in several directions',
			'A bland soothing product, and aftercare in writing',
		],
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
			'Two pieces of skin, cut through. On the left a brush spreads a thin film of peel over the whole surface, and where it has worked the top comes away in flakes. On the right needles leave the surface in place and make fine punctures that reach below it.',
		caption: 'A peel works over the whole surface. Needling makes tiny punctures and leaves the surface between them in place. Not to scale.',
	},
	'redness-tones': {
		title: 'Redness on light, medium and deep skin',
		description:
			'Three patches of skin, each needled in the middle. On light skin the needled part is pink to red and plain to see. On medium skin it is a rosy or coppery brown. On deep skin it is darker and purplish, and hard to see.',
		caption:
			'On deep skin, redness may look darker rather than red. Warmth and tightness then tell you more than colour. We found no study on this. Not to scale.',
	},
	'evidence-overview': {
		title: 'How well each concern has been studied',
		description: 'Concerns in order of how well it is shown that plain needling helps.',
		caption: 'The line runs from unknown to strong. It tells how well it is shown that plain needling helps, not how much it helps.',
	},
	'normal-or-infected': {
		title: 'Settling, or see a doctor?',
		description:
			'Light, medium and deep skin, each drawn twice, some days after needling. Left: faint, even colour inside a line drawn round the treated skin, with a few dry flakes. Right: the colour has spread past the line, and the skin is shiny, swollen, hot and sore, with yellow crusts.',
		caption: 'A drawing, not a photo. If you aren’t sure, go by the list of signs. Not to scale.',
	},
	'clear-or-pus': {
		title: 'Clear fluid, and pus',
		description:
			'Drops on light, medium and deep skin. In the upper row they are clear or pinkish and the skin shines through. In the lower row they are yellow, thick and cloudy, with a dry yellow crust at the edge. They look the same on every tone.',
		caption:
			'A little clear or pinkish fluid is normal at first. Yellow, green, thick or smelly fluid never is. It looks yellowish on every skin. Not to scale.',
	},
	'mark-kinds': {
		title: 'Which mark is which?',
		description:
			'Four kinds of mark, each on light, medium and deep skin. A dark mark after a pimple is small and sits where the pimple was. A sun spot is flat, even and sharp at its edge. Melasma is a large, blurred patch, often on both sides. A mole to show a doctor is uneven in shape and colour. Marks look brown on light skin and a deeper brown on deep skin.',
		caption: 'Drawings, not photos. They can’t tell you what yours is: a doctor can. Not to scale.',
	},
	'needles-and-colour': {
		title: 'What needles might do to a dark mark',
		description:
			'Skin cut through, twice. On the left, what is hoped for: needles pass a group of coloured cells near the surface, and some colour leaves with the flakes that skin sheds. On the right, what can happen too: skin round the punctures is inflamed, and new colour forms there.',
		caption: 'An idea, not a finding. Nobody has shown that needling does the first in dark marks, and it can do the second. Not to scale.',
	},
	'needles-and-melasma': {
		title: 'What needles might do in melasma',
		description:
			'Skin cut through, twice, with colour both near the surface and deeper down. On the left, what is hoped for: a cream goes in through the fine channels. On the right, what can happen too: new colour forms round sore punctures.',
		caption: 'An idea, not a finding. The cream is probably what helps, and deep colour often stays. Not to scale.',
	},
	'needles-and-pores': {
		title: 'A pore, and what is hoped for',
		description:
			'A pore cut through: the narrow opening of a hair and its oil gland. Needles puncture the skin beside it. A dotted outline inside the opening shows what is hoped for: a slightly narrower mouth. The pore itself is still there.',
		caption: 'The dotted line is a hope at best: nobody has shown that needling narrows a pore. It doesn’t touch the oil gland. Not to scale.',
	},
	'needles-and-dents': {
		title: 'What needles may do under a dented scar',
		description:
			'A dent in the skin, cut through, twice. Before: hard strands hold its floor down. Months later, if it works: the strands are broken, there is more collagen, and the floor is a little higher. A dotted line shows level skin, still above the floor.',
		caption: 'A simple picture of the idea. A dent may fill a little from below. It doesn’t disappear. Not to scale.',
	},
	'needles-and-lines': {
		title: 'What needles may do to a fine line',
		description:
			'Skin cut through, twice, with two fine lines and one deep fold. Before: few strands of collagen. Months later, if it works: a little more collagen, and the fine lines are shallower. The deep fold is as it was, with the muscle that makes it below.',
		caption: 'A simple picture of the idea. Shallow lines may soften. Folds and the muscle under them stay. Not to scale.',
	},
	'needles-and-loose-skin': {
		title: 'What needles may do in loose skin',
		description:
			'A sagging piece of skin, cut through, twice. Before: few strands of collagen. Months later, if it works: some more strands. The skin hangs just as low as before.',
		caption: 'A simple picture of the idea. The skin may feel a little firmer. It isn’t lifted or made shorter. Not to scale.',
	},
	'needles-and-texture': {
		title: 'What needles may do to a rough surface',
		description:
			'A bumpy surface, cut through, twice. Before: small bumps and dips. Months later, if it works: some more collagen below, and slightly lower bumps. They aren’t gone.',
		caption: 'A simple picture of the idea. The smooth feel of the first days is swelling, and it passes. Not to scale.',
	},
	'needles-and-stretch-marks': {
		title: 'What needles may do in a stretch mark',
		description:
			'A stretch mark, cut through, twice: a shallow groove where the skin is thin and its strands of collagen are torn. Months later, if it works: new strands cross the gap, and the groove is a little shallower. The mark is still there.',
		caption: 'A simple picture of the idea. A mark may look less sunken. It stays a mark. Not to scale.',
	},
	'needles-and-scars': {
		title: 'What needles may do in a flat, stiff scar',
		description:
			'A scar from a wound, cut through, twice. Before: its strands of collagen lie dense and all in one direction. Months later, if it works: they are looser and lie more like those of the skin beside it. The scar is still there.',
		caption: 'A simple picture of the idea. A stiff scar may soften. Raised scars are for a specialist. Not to scale.',
	},
	'first-aid': {
		title: 'What to do at once',
		description: 'Six things that help before anybody comes.',
		caption: 'Do this at once. The list of signs says how long, and whom to call.',
		steps: [
			'Faint: lie flat with your legs up',
			'Numbing cream and unwell: wipe it off',
			'Acid or peel on needled skin: rinse with running water',
			'Something strong in the eye: rinse the open eye',
			'Bleeding: press with a clean cloth, without looking',
			'A used needle: wash with soap and running water. Do not squeeze',
		],
	},
	washing: {
		title: 'How to wash needled skin',
		description: 'Four steps, from clean hands to a clean towel.',
		caption: 'Wait until your clinic says that you may wash. This is usual advice, and nobody has tested it.',
		steps: [
			'Wash your hands first',
			'Lukewarm water, and a mild cleanser with your fingertips',
			'No flannel, brush or scrub, and keep the shower’s spray off',
			'Press dry with a clean towel. Don’t rub',
		],
	},
	sunscreen: {
		title: 'Keeping light off your skin',
		description: 'Three steps, from shade on the day to enough sunscreen later.',
		caption: 'Two finger lengths for face and neck is usual advice, and nobody has tested it on needled skin.',
		steps: [
			'From the first minute: shade and a hat',
			'Once the clinic allows it: two finger lengths of sunscreen for face and neck',
			'An even layer, with ears and neck. Again when you stay outside',
		],
	},
	'test-area': {
		title: 'A test area',
		description: 'Three steps, from a small patch of skin to a look at it in daylight.',
		caption: 'Usual advice, not tested. Dark marks show late: the text says how long to wait.',
		steps: [
			'A patch as small as a coin, in front of the ear or under the jaw, treated as your face would be',
			'Wait some weeks. Nothing else is done meanwhile',
			'Look at it in daylight, with the clinic, before you decide',
		],
	},
	'same-photo': {
		title: 'Take the same photo every time',
		description: 'Three people, each showing one rule for a photo that can be compared.',
		caption: 'Light and distance can make a mark look better or worse than it is.',
		steps: ['Face the same window, with the lamp off', 'Bare skin, hair back', 'Phone at arm’s length, no filter'],
	},
	'side-light': {
		title: 'Two photos, every time',
		description: 'Two photos of the same face: one with light from the front, one with light from the side.',
		caption: 'Light from the side makes dents look deeper, and light from the front hides them. Be wary of before-and-after pictures in different light.',
		steps: ['Facing the window: colour shows, dents hide', 'The window at one side: dents show'],
	},
} as const satisfies Record<PlacedFigureName | 'hero', FigureWords>;

export type FigureName = keyof typeof figureWords;

/** Figures that are lists with small drawings, not one picture. */
export type ListFigureName =
	'session-steps' | 'first-aid' | 'washing' | 'sunscreen' | 'test-area' | 'same-photo' | 'side-light' | 'healing-days' | 'evidence-overview';
export type DrawnFigureName = Exclude<FigureName, ListFigureName>;
/** Lists with a drawing for each step. */
export type StepsFigureName = Exclude<ListFigureName, 'healing-days' | 'evidence-overview'>;
