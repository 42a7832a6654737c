import { expect, it } from 'vitest';
import { headingTree } from '#src/lib/heading-tree.ts';

const heading = (depth: number, slug: string) => ({ depth, slug, text: slug.toUpperCase() });

it.each([
	['nothing', [], []],
	[
		'second levels side by side',
		[heading(2, 'a'), heading(2, 'b')],
		[
			{ slug: 'a', text: 'A', children: [] },
			{ slug: 'b', text: 'B', children: [] },
		],
	],
	['a third level under its second', [heading(2, 'a'), heading(3, 'b')], [{ slug: 'a', text: 'A', children: [{ slug: 'b', text: 'B', children: [] }] }]],
	['a third level before any second', [heading(3, 'b')], [{ slug: 'b', text: 'B', children: [] }]],
	['no deeper levels', [heading(2, 'a'), heading(4, 'c')], [{ slug: 'a', text: 'A', children: [] }]],
])('makes a tree of %s', (_, headings, tree) => {
	expect(headingTree(headings)).toEqual(tree);
});
