/** A stretch of finished HTML, or a list of facts that a component shows. */
export type TextPart = { html: string } | { attributes: { name: string; phase?: string; kind?: string; concern?: string } };

/** The HTML of an answer, taken apart where a `<FactList … />` is. Markdown passes such a tag on as it was typed. */
export function textParts(html: string): TextPart[] {
	return html
		.split(/(<FactList(?:\s+[a-z]+="[^"]*")*\s*\/>)/)
		.filter((part) => part.trim() !== '')
		.map((part) =>
			part.startsWith('<FactList')
				? {
						attributes: {
							name: '',
							...Object.fromEntries([...part.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, attribute = '', value = '']) => [attribute, value])),
						},
					}
				: { html: part },
		);
}
