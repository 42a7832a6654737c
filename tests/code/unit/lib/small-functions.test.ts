import { describe, expect, it } from 'vitest';
import { absoluteAddress, articleAddress, isStandIn, questionAddress, sourceAddress, termAddress } from '#src/lib/addresses.ts';
import { dayText } from '#src/lib/day-text.ts';
import { EVIDENCE_BARS } from '#src/lib/evidence-bars.ts';
import { whereCited } from '#src/lib/where-cited.ts';

describe('addresses', () => {
	it('are root-relative and end with a slash or a fragment', () => {
		expect([articleAddress('pores'), questionAddress('does-it-hurt'), termAddress('dermis'), sourceAddress('alam-2014')]).toEqual([
			'/guide/pores/',
			'/questions/does-it-hurt/',
			'/glossary/#dermis',
			'/evidence/#alam-2014',
		]);
	});

	it('become whole with the address of the site', () => {
		expect(absoluteAddress('/guide/pores/', 'https://example.org')).toBe('https://example.org/guide/pores/');
		expect([isStandIn('https://example.org'), isStandIn('https://guide.lysbeauty.example')]).toEqual([true, false]);
	});
});

it.each([
	['2026-03-14', '14 March 2026'],
	['2024-02-29', '29 February 2024'],
	['2026-12-31', '31 December 2026'],
])('writes the day %s as %s in every time zone', (iso, text) => {
	expect(dayText(iso)).toBe(text);
});

it.each([
	['strong', 3],
	['moderate', 2],
	['limited', 1],
	['expert opinion', 0],
	['unknown', 0],
] as const)('fills for %s evidence %i bars', (strength, bars) => {
	expect(EVIDENCE_BARS[strength]).toBe(bars);
});

it('lists for each source the pages that lean on it, each once', () => {
	const pores = { href: '/guide/pores/', title: 'Pores', sources: ['a', 'a', 'b'] };
	const risks = { href: '/guide/risks/', title: 'Risks', sources: ['b'] };
	expect([...whereCited([pores, risks])]).toEqual([
		['a', [pores]],
		['b', [pores, risks]],
	]);
});
