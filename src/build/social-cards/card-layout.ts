import type { Strength } from '#src/schemas/fields.ts';
import { CARD_SIZE as CARD } from '#src/lib/card-size.ts';
import { EVIDENCE_BARS } from '#src/lib/evidence-bars.ts';

/** What is on a card. */
export interface Card {
	title: string;
	/** Small words over the title, e.g. the section. */
	section: string;
	/** Concerns only: how well it is shown that needling helps. */
	evidence?: Strength | undefined;
	/** Where the drawing is: in a band under the title, or beside all the words. */
	drawing: 'below' | 'beside';
}

/** The part of the card that the drawing fills, and how round its corners are. */
export const drawingBox = (drawing: Card['drawing']) =>
	drawing === 'below' ? { x: 512, y: 344, width: 624, height: 234, radius: 28 } : { x: 760, y: 0, width: 440, height: CARD.height, radius: 0 };

/** An element as satori takes it. */
export interface Element {
	type: string;
	props: { style: Record<string, string | number>; children?: (Element | string)[] };
}

const box = (style: Record<string, string | number>, ...children: (Element | string)[]): Element => ({
	type: 'div',
	props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

/** The words of a card, in the colours of the light theme. */
export function cardWords({ title, section, evidence, drawing }: Card, colour: (role: string) => string): Element {
	const below = drawing === 'below';
	const bars = [0, 1, 2].map((bar) =>
		box({
			width: 34,
			height: 16,
			marginRight: 8,
			borderRadius: 8,
			border: `2px solid ${colour('sage')}`,
			backgroundColor: evidence !== undefined && bar < EVIDENCE_BARS[evidence] ? colour('sage') : 'transparent',
		}),
	);
	return box(
		{
			flexDirection: 'column',
			width: below ? CARD.width : drawingBox('beside').x,
			height: CARD.height,
			padding: '52px 64px',
			fontFamily: 'text',
			fontSize: 28,
			lineHeight: 1.3,
			color: colour('soft-ink'),
		},
		box(
			{ alignItems: 'baseline', fontFamily: 'display', fontSize: 36 },
			box({ fontSize: 52, color: colour('ink'), marginRight: 14 }, 'Lys.'),
			'the microneedling guide',
		),
		box(
			{
				marginTop: below ? 26 : 76,
				fontFamily: 'display',
				fontSize: !below && title.length > 44 ? 70 : 82,
				lineHeight: 1.04,
				textWrap: 'balance',
				color: colour('ink'),
			},
			title,
		),
		box({ marginTop: 'auto' }, section),
		...(evidence === undefined
			? []
			: [box({ marginTop: 6, color: colour('sage'), fontFamily: 'text-bold' }, `Evidence: ${evidence}`), box({ marginTop: 14, marginBottom: 6 }, ...bars)]),
	);
}
