import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import CardDrawing from '#src/components/figures/CardDrawing.astro';
import Hero from '#src/components/figures/Hero.astro';
import { motifs } from '#src/components/figures/motifs.ts';

/** Whether an article has a small drawing of its own. */
export const hasMotif = (id: string) => Object.hasOwn(motifs, id);

/** The small drawing of an article, or without one the large drawing of the home page, as an `<svg>`. */
export async function drawingFor(id: string | undefined): Promise<string> {
	const container = await AstroContainer.create();
	const html =
		id !== undefined && hasMotif(id) ? await container.renderToString(CardDrawing, { props: { concern: id } }) : await container.renderToString(Hero);
	const svg = /<svg[\s\S]*?<\/svg>/.exec(html)?.[0];
	if (svg === undefined) throw new Error('A drawing for a social card holds no <svg>.');
	return svg;
}
