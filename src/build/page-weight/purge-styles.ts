import { transform } from 'lightningcss';

/**
 * The rules of a stylesheet that some page can use, in their shortest form. What a script names, it may put on a page.
 * Lightning CSS removes what it is told is unused: classes, variables, animations. Names and order stay as they were written.
 */
export function purgeStyles(css: string, pages: readonly string[], scripts: string): string {
	const used = new Set([...pages.flatMap(namesInMarkup), ...scripts.split(/[^\w:./[\]%-]+/)]);
	const classes = [...css.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) => name.replaceAll(/\\(.)/g, '$1'));
	const animated = css.match(/animation[\w-]*:[^;}]+/g)?.join() ?? '';
	const animations = [...css.matchAll(/@keyframes ([\w-]+)/g)].map(([, name = '']) => name).filter((name) => !animated.includes(name));
	const code = withoutUnused(css, [...new Set(classes)].filter((name) => !used.has(name)).concat(animations));
	const asked = `${code}${pages.join('')}${scripts}`;
	const askedFor = new Set([...asked.matchAll(/(?:var\(\s*|["'])(--[\w-]+)/g)].map(([, name]) => name));
	const variables = [...code.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name);
	return withoutUnused(
		code,
		[...new Set(variables)].filter((name) => !askedFor.has(name)),
	).replaceAll(/@property (--[\w-]+)\{[^}]*\}/g, (rule, name: string) => (askedFor.has(name) ? rule : ''));
}

const withoutUnused = (css: string, unusedSymbols: string[]): string =>
	transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();

/** The classes of a page, and the names of its animations and ids. */
function namesInMarkup(html: string): string[] {
	return [...html.matchAll(/ (?:class|id)="([^"]*)"/g)].flatMap(([, list = '']) =>
		list.replaceAll('&amp;', '&').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&quot;', '"').split(/\s+/),
	);
}
