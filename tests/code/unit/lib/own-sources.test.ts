import { expect, it } from 'vitest';
import { leadToOwnSources } from '#src/lib/own-sources.ts';

it('leads a citation to the source on the same page', () => {
	expect(leadToOwnSources('(<a href="/evidence/#alam-2014">Alam 2014</a>)', ['lee-2016', 'alam-2014'])).toBe('(<a href="#source-2">Alam 2014</a>)');
});

it.each(['<a href="/evidence/#lee-2016">Lee 2016</a>', '<a href="/evidence/#strengths">How sure</a>', '<a href="/guide/pain/">pain</a>'])(
	'leaves %s alone',
	(html) => {
		expect(leadToOwnSources(html, ['alam-2014'])).toBe(html);
	},
);
