/** Every colour of a drawing of skin in one tone, by its role, read from the text of styles/skin-tones.css: first what is the same on every tone. */
export function skinColours(css: string, tone: string): ReadonlyMap<string, string> {
	const blocks = [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)];
	const same = blocks.filter(([, selector = '']) => !selector.includes('data-skin'));
	const own = blocks.filter(([, selector = '']) => selector.includes(`[data-skin='${tone}']`));
	return new Map(
		[...same, ...own].flatMap(([, , block = '']) =>
			[...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, role = '', hex = '']) => [role, hex] as const),
		),
	);
}
