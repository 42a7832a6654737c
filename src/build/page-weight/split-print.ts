import { type AtRule, type ChildNode, type Container, parse } from 'postcss';

/** A stylesheet in two: what a screen needs, and what only paper does, in the same layers. */
export function splitPrint(css: string): { screen: string; print: string } {
	const screen = parse(css);
	const print = screen.clone({ nodes: [] });
	print.append(takePrint(screen));
	// Inside anything else than a layer it is for neither.
	screen.walkAtRules('media', (rule) => {
		if (rule.params === 'print') rule.remove();
	});
	return { screen: screen.toString(), print: print.toString() };
}

/** Takes what only paper needs out of a part of a stylesheet, and gives it in its order. What names layers is needed by both. */
function takePrint(container: Container): ChildNode[] {
	return (container.nodes ?? []).slice().flatMap((node): ChildNode[] => {
		if (node.type !== 'atrule') return [];
		if (node.name === 'media' && node.params === 'print') return [node.remove()];
		if (node.name !== 'layer') return [];
		if (node.nodes === undefined) return [node.clone()];
		const layer: AtRule = node.clone({ nodes: [] });
		layer.append(takePrint(node));
		return layer.nodes?.length === 0 ? [] : [layer];
	});
}
