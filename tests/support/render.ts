import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { parseHTML } from 'linkedom';

/** Renders a component to a document of its own, to be looked at as a reader's browser would. */
export async function render(component: AstroComponentFactory, props: Record<string, unknown> = {}, slot = ''): Promise<Document> {
	const container = await AstroContainer.create();
	const html = await container.renderToString(component, { props, slots: { default: slot } });
	return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

/** What a component says, its blocks set apart by a space. */
export const words = (document: Document) =>
	document.body.innerHTML
		.replaceAll(/<(?:\/?(?:p|div|section|dl|dt|dd|ul|ol|li|table|thead|tbody|tr|th|td|h[1-6]|aside))\b[^>]*>/g, ' ')
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
