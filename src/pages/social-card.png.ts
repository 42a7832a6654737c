import type { APIRoute } from 'astro';
import { cardContents, cardResponse } from '#src/build/social-cards/card-picture.ts';
import { drawingFor } from '#src/build/social-cards/drawing.ts';
import { lightColour } from '#src/build/social-cards/light-colour.ts';

/** The picture that a shared link shows to every page that has none of its own. */
export const GET: APIRoute = async () =>
	cardResponse(
		cardContents(
			{ title: 'Microneedling, honestly explained.', section: 'Every answer, with the evidence beside it', drawing: 'beside' },
			await drawingFor(undefined),
			lightColour('medium'),
		),
	);
