import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardContents, cardResponse } from '#src/build/social-cards/card-picture.ts';
import { cardTone } from '#src/build/social-cards/card-tone.ts';
import { drawingFor, hasMotif } from '#src/build/social-cards/drawing.ts';
import { lightColour } from '#src/build/social-cards/light-colour.ts';
import { articlePages } from '#src/queries/article-page.ts';

/** The picture that a shared link to an article shows. */
export async function getStaticPaths() {
	return (await articlePages()).map(({ article: { id, data }, section }) => {
		// Drawings and colours are code, which Astro watches already.
		const words = { title: data.title, section: section.title, evidence: data.evidence };
		return { params: { id }, props: { id, ...words } };
	});
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { id, ...words } }) =>
	cardResponse(cardContents({ ...words, drawing: hasMotif(id) ? 'below' : 'beside' }, await drawingFor(id), lightColour(cardTone(id))));
