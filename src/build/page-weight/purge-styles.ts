import { type Selector, type SelectorComponent, transform } from 'lightningcss';

/**
 * The rules of a stylesheet that some page can use, in their shortest form. What a script names, it may put on a page.
 * Lightning CSS reads and writes them: names and order stay as they were, and a selector goes only when a class, a tag or the component that it needs is nowhere.
 */
export function purgeStyles(css: string, pages: readonly string[], scripts: string): string {
	const inScripts = scripts.replaceAll(LOOKED_FOR, '').split(/[^\w:./[\]%-]+/);
	const tags = new Set([...pages.flatMap((html) => [...html.matchAll(/<([a-z][\w-]*)/g)].map(([, tag]) => tag ?? '')), ...inScripts, 'html', 'body']);
	const classes = new Set([...pages.flatMap(classesIn), ...inScripts]);
	const scopes = new Set((pages.join('') + scripts).match(SCOPE));
	const canMatch = (selector: Selector): boolean => selector.every((part) => isUsed(part));
	const isUsed = (part: SelectorComponent): boolean => {
		if (part.type === 'class') return classes.has(part.name);
		if (part.type === 'type') return tags.has(part.name);
		if (part.type === 'attribute' && part.name.startsWith('data-astro-cid-')) return scopes.has(part.name);
		// What is excluded need not be there.
		if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where')) return part.selectors.some(canMatch);
		return true;
	};
	const animated = css.match(/animation[\w-]*:[^;}]+/g)?.join() ?? '';
	const { code } = transform({
		filename: 'page.css',
		code: Buffer.from(css),
		minify: true,
		unusedSymbols: [...css.matchAll(/@keyframes ([\w-]+)/g)].map(([, name = '']) => name).filter((name) => !animated.includes(name)),
		visitor: {
			Rule: {
				style({ value }) {
					// A rule is dropped or left alone: Lightning CSS 1.33 cannot read back every rule that a visitor returns.
					return value.selectors.some(canMatch) ? undefined : [];
				},
			},
		},
	});
	return withoutUnusedVariables(code.toString(), pages.join('') + scripts);
}

/** Names that a script defines or looks for: that puts nothing on a page. */
const LOOKED_FOR = /(?:customElements\.define|querySelectorAll)\(\s*["'`][\w-]+["'`]/g;

/** The mark that Astro gives to the elements of a component with styles of its own. */
const SCOPE = /data-astro-cid-\w+/g;

/** The same styles without the variables that neither they nor `elsewhere` ask for. */
function withoutUnusedVariables(css: string, elsewhere: string): string {
	const asked = new Set([...(css + elsewhere).matchAll(/(?:var\(\s*|["'])(--[\w-]+)/g)].map(([, name]) => name));
	const unusedSymbols = [...new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name))].filter((name) => !asked.has(name));
	const { code } = transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols });
	return code.toString().replaceAll(/@property (--[\w-]+)\{[^}]*\}/g, (rule, name: string) => (asked.has(name) ? rule : ''));
}

const classesIn = (html: string): string[] =>
	[...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) =>
		list.replaceAll('&amp;', '&').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&quot;', '"').split(/\s+/),
	);
