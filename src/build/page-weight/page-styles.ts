import { type AtRule, type ChildNode, type Container, type Declaration, parse } from 'postcss';

/** What a page is made of, as far as a stylesheet can ask for it. */
export interface Used {
	tags: ReadonlySet<string>;
	classes: ReadonlySet<string>;
	/** Custom properties that the markup asks for, e.g. in `fill="var(--metal)"`. */
	properties: ReadonlySet<string>;
	/** The words of the scripts that the page can load: what they name, they may put on the page. */
	named: ReadonlySet<string>;
}

/** Every word that a script could use as a class, a tag or a custom property: what stands between quotes and spaces, tags in markup, and `--names`. */
export function namedIn(scripts: string): Set<string> {
	return new Set([
		...scripts.split(/[\s"'`]+/),
		...[...scripts.matchAll(/<([a-z][\w-]*)/g)].map(([, tag]) => tag ?? ''),
		...[...scripts.matchAll(/--[\w-]+/g)].map(([name]) => name),
	]);
}

/** A stylesheet, without the print part and without what nothing on the page can use. It stays as it was in all else. */
export function screenStyles(css: string, used: Used): string {
	const root = parse(css);
	root.walkComments((comment) => void comment.remove());
	root.walkAtRules('media', (rule) => {
		if (rule.params === 'print') rule.remove();
	});
	root.walkRules((rule) => {
		// A moment of an animation is written like a selector.
		if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name === 'keyframes') return;
		const selectors = rule.selectors.filter((selector) => canMatch(selector, used));
		if (selectors.length === 0) rule.remove();
		else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
	});
	root.walkAtRules('font-face', (rule) => {
		if (rule.toString().includes('font-style:italic') && !SLANTED.some((tag) => used.tags.has(tag)) && !used.named.has('italic')) rule.remove();
	});
	root.walkAtRules('keyframes', (rule) => {
		const { params } = rule;
		let asked = false;
		root.walkDecls(/^animation/, ({ value }) => void (asked ||= value.split(/[\s,]+/).includes(params)));
		if (!asked) rule.remove();
	});
	settleConstants(root);
	settleLeading(root);
	const asked = propertiesAsked(root, used);
	root.walkDecls(/^--/, (declaration) => {
		if (!asked.has(declaration.prop)) declaration.remove();
	});
	root.walkAtRules('property', (rule) => {
		if (!asked.has(rule.params)) rule.remove();
	});
	removeEmpty(root);
	return root.toString();
}

/** The part of a stylesheet that is for paper alone, in its layers. */
export function printStyles(css: string): string {
	const root = parse(css);
	const keep = (container: Container) => {
		for (const node of (container.nodes ?? []).slice()) {
			if (node.type !== 'atrule') node.remove();
			else if (node.name === 'layer') keep(node);
			else if (node.name !== 'media' || node.params !== 'print') node.remove();
		}
	};
	keep(root);
	removeEmpty(root);
	return root.toString();
}

/** Tailwind's own classes, which nothing but the stylesheet and the markup knows: those of the layer of utilities that no other layer and no script names. */
export function utilityClasses(css: string, named: ReadonlySet<string>): string[] {
	const inside = new Set<string>();
	const outside = new Set<string>();
	parse(css).walkRules((rule) => {
		for (const name of classesOf(rule.selector)) (outermostLayer(rule) === 'utilities' ? inside : outside).add(name);
	});
	// The styles for paper are a file of their own, in which no name is changed.
	parse(printStyles(css)).walkRules((rule) => {
		for (const name of classesOf(rule.selector)) outside.add(name);
	});
	return [...inside].filter((name) => !outside.has(name) && !named.has(name));
}

/** The same stylesheet with other names for its classes. */
export function renameClasses(css: string, names: ReadonlyMap<string, string>): string {
	const root = parse(css);
	root.walkRules((rule) => {
		rule.selector = guarded(rule.selector)
			.replaceAll(CLASS, (written, name: string) => `.${names.get(unguarded(name)) ?? written.slice(1)}`)
			.replaceAll(/[\ue000-\uf8ff]/g, (sign) => `\\${unguarded(sign)}`);
	});
	return root.toString();
}

/** Where escaped signs stand while a selector is taken apart, so that `\\[` and `\\:` are letters of a name and nothing else. */
const GUARD = 0xe000;
const guarded = (selector: string) => selector.replaceAll(/\\(.)/g, (_, sign: string) => String.fromCharCode(GUARD + sign.charCodeAt(0)));
const unguarded = (name: string) => name.replaceAll(/[\ue000-\uf8ff]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - GUARD));
const CLASS = /\.([\w\ue000-\uf8ff-]+)/g;

const classesOf = (selector: string) => [...guarded(selector).matchAll(CLASS)].map(([, name]) => unguarded(name ?? ''));

/** Elements that browsers set in italics. */
const SLANTED = ['em', 'i', 'cite', 'dfn', 'address', 'var'];

/** Parts of form controls: a page without a control cannot show them. */
const OF_A_CONTROL = /::(?:placeholder|file-selector-button|-webkit-(?!details))/;

/**
 * Whether anything on the page could match: every class and tag that the selector needs is on the page, or named by one of its scripts.
 * Where it cannot tell, as inside `:not()`, it says yes.
 */
export function canMatch(selector: string, { tags, classes, named }: Used): boolean {
	const plain = guarded(selector);
	if (OF_A_CONTROL.test(plain) && !['input', 'select', 'textarea'].some((tag) => tags.has(tag))) return false;
	// A choice of one is no choice; other brackets hold choices, exclusions and attributes.
	const needed = plain.replaceAll(/:(?:is|where)\(([^(),]*(?:\([^()]*\)[^(),]*)*)\)/g, '$1').replaceAll(/\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]/g, '');
	const onPage = (names: ReadonlySet<string>, name: string) => names.has(name) || named.has(name);
	if (!classesOf(needed).every((name) => onPage(classes, name))) return false;
	const types = needed
		.replaceAll(CLASS, '')
		.replaceAll(/::?[\w-]+/g, '')
		.matchAll(/[a-z][\w-]*/gi);
	return [...types].every(([name]) => onPage(tags, name));
}

/**
 * Tailwind keeps some values in properties so that other classes can change them. Where no class of the page does, the value itself stands,
 * and the declarations for browsers with and without `@property` go.
 */
function settleConstants(root: Container): void {
	// Only what has a value to begin with: without one, a class that sets it changes something.
	const constants = new Map<string, string>();
	root.walkAtRules('property', (rule) => rule.walkDecls('initial-value', ({ value }) => void constants.set(rule.params, value)));
	root.walkDecls(/^--tw-/, (declaration) => {
		if (outermostLayer(declaration) !== 'properties' && constants.get(declaration.prop) !== declaration.value) constants.delete(declaration.prop);
	});
	root.walkDecls((declaration) => {
		if (constants.has(declaration.prop)) declaration.remove();
		else if (declaration.value.includes('var(--tw-')) {
			declaration.value = worked(declaration.value.replaceAll(/var\((--tw-[\w-]+)\)/g, (asked, name: string) => constants.get(name) ?? asked));
		}
	});
}

/**
 * A size of text brings its line height, which a class for line heights may change by a property. Where all sizes stand before all such classes,
 * the order of the rules alone decides, and the property goes.
 */
function settleLeading(root: Container): void {
	const sizes: Declaration[] = [];
	let set = false;
	let late = false;
	root.walkDecls((declaration) => {
		const { prop, value } = declaration;
		if (prop === '--tw-leading' && outermostLayer(declaration) === 'utilities') set = true;
		if (!value.includes('var(--tw-leading')) return;
		if (set) late = true;
		sizes.push(declaration);
	});
	if (late) return;
	for (const declaration of sizes) declaration.value = declaration.value.replace(/^var\(--tw-leading,\s*(.*)\)$/, '$1');
}

/** `calc(calc(.25rem * 2) * calc(1 - 0))` is `.5rem`. */
function worked(value: string): string {
	const done = value
		.replaceAll(
			/calc\(([\d.]+)([a-z]*) \* ([\d.]+)\)/g,
			(_, a: string, unit: string, b: string) => `${Number((Number(a) * Number(b)).toFixed(5))}${Number(a) * Number(b) === 0 ? '' : unit}`,
		)
		.replaceAll(/calc\(([\d.]+) - ([\d.]+)\)/g, (_, a: string, b: string) => String(Number(a) - Number(b)));
	return done === value ? value.replaceAll(/(^|[\s(,])0\./g, '$1.') : worked(done);
}

/** The custom properties that something on the page asks for, at first or second hand. */
function propertiesAsked(root: Container, { properties, named }: Used): Set<string> {
	const asksFor = (text: string) => [...text.matchAll(/var\((--[\w-]+)/g)].flatMap(([, name]) => name ?? []);
	const values = new Map<string, string[]>();
	const asked = new Set<string>();
	const ask = (name: string) => {
		if (asked.has(name)) return;
		asked.add(name);
		for (const next of values.get(name) ?? []) ask(next);
	};
	const first = [...properties];
	root.walkDecls(({ prop, value }) => {
		if (prop.startsWith('--')) values.set(prop, [...(values.get(prop) ?? []), ...asksFor(value)]);
		else first.push(...asksFor(value));
	});
	for (const name of first) ask(name);
	for (const name of values.keys()) if (named.has(name)) ask(name);
	return asked;
}

const isAtRule = (node: { type: string }): node is AtRule => node.type === 'atrule';

/** The name of the outermost layer around a rule or a declaration. */
function outermostLayer({ parent }: ChildNode): string | undefined {
	let layer: string | undefined;
	for (let node: Container | undefined = parent; node !== undefined; node = node.parent as Container | undefined) {
		if (isAtRule(node) && node.name === 'layer') layer = node.params;
	}
	return layer;
}

/** Takes away what holds nothing any more; the list of layers, which has no body, stays. */
function removeEmpty(container: Container) {
	for (const node of (container.nodes ?? []).slice()) {
		if (!('nodes' in node) || node.nodes === undefined) continue;
		removeEmpty(node);
		if (node.nodes.length === 0) node.remove();
	}
}
