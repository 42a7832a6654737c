import { type Container, parse } from 'postcss';

/** A stylesheet in two: what a screen needs, and what only paper does, in the same layers. */
export function splitPrint(css: string): { screen: string; print: string } {
	const screen = parse(css);
	const print = parse(css);
	screen.walkAtRules('media', (rule) => {
		if (rule.params === 'print') rule.remove();
	});
	keepPrint(print);
	return { screen: screen.toString(), print: print.toString() };
}

function keepPrint(container: Container): void {
	for (const node of (container.nodes ?? []).slice()) {
		if (node.type === 'atrule' && node.name === 'layer' && node.nodes !== undefined) {
			keepPrint(node);
			if (node.nodes.length === 0) node.remove();
		} else if (node.type !== 'atrule' || !(node.name === 'layer' || (node.name === 'media' && node.params === 'print'))) node.remove();
	}
}
