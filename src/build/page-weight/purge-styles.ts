import { type Selector, type SelectorComponent, transform } from 'lightningcss';
import { captures, classesIn, tagsIn } from './names-in-pages.ts';

/**
 * The rules of a stylesheet that some page can use, in their shortest form. What a script names, it may put on a page.
 * Lightning CSS reads and writes them: names and order stay as they were, and a selector goes only when a class or a tag that it needs is nowhere.
 */
export function purgeStyles(css: string, pages: readonly string[], scripts: string): string {
	const inScripts = new Set(scripts.replaceAll(LOOKED_FOR, '').split(/[^\w:./[\]%-]+/));
	const tags = tagsIn(pages).union(inScripts);
	const classes = classesIn(pages).union(inScripts);
	const canMatch = (selector: Selector): boolean => selector.every((part) => isUsed(part));
	const isUsed = (part: SelectorComponent): boolean => {
		if (part.type === 'class') return classes.has(part.name);
		if (part.type === 'type') return tags.has(part.name);
		// What a `:not()` excludes need not be there.
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
	return withoutUnusedVariables(code.toString(), captures([...pages, scripts], VARIABLE));
}

/** Names that a script defines or looks for: that puts nothing on a page. */
const LOOKED_FOR = /(?:customElements\.define|querySelectorAll)\(\s*["'`][\w-]+["'`]/g;

const VARIABLE = /(?:var\(\s*|["'])(--[\w-]+)/g;

/** The same styles without the variables that are asked for neither by them nor elsewhere. */
function withoutUnusedVariables(css: string, elsewhere: ReadonlySet<string>): string {
	const asked = captures([css], VARIABLE).union(elsewhere);
	const unusedSymbols = [...captures([css], /(--[\w-]+)\s*:/g)].filter((name) => !asked.has(name));
	const { code } = transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols });
	return code.toString().replaceAll(/@property (--[\w-]+)\{[^}]*\}/g, (rule, name: string) => (asked.has(name) ? rule : ''));
}
