import { expect, it } from 'vitest';
import { citationOrder } from '#src/lib/citation-order.ts';

it('numbers sources by where a reader first meets them', () => {
	expect(citationOrder('One.<Cite id="b-2" /> Two.<Cite id="a-1, b-2" /> Three.<Cite id="c-3" />')).toEqual(['b-2', 'a-1', 'c-3']);
});

it('finds nothing where nothing is cited', () => {
	expect(citationOrder('A plain sentence about <Term id="cite">words</Term>.')).toEqual([]);
});
