import { describe, expect, it } from 'vitest';
import { contradictions, signsIn, signTable } from '#src/lib/sign-table.ts';
import { builtPages } from '../support/built-site.ts';

const pages = builtPages();
const rows = signTable(pages.flatMap(({ address, html }) => signsIn(address, html)));

describe('a warning sign', () => {
	it('is shown at all', () => {
		expect(rows.length).toBeGreaterThan(0);
	});

	it('has one action on every page that shows it', () => {
		expect(contradictions(rows)).toEqual([]);
	});

	it('is on the page with all of them', () => {
		const all = new Set(pages.filter(({ address }) => address === '/guide/risks/').flatMap(({ html }) => signsIn('', html).map(({ sign }) => sign)));
		expect(rows.filter(({ sign }) => !all.has(sign))).toEqual([]);
	});

	it('is named in the short form wherever there is one, with the way to all of them', () => {
		const short = pages.flatMap(({ address, document }) => [...document.querySelectorAll('[data-short-signs]')].map((box) => ({ address, box })));
		expect(short.length).toBeGreaterThan(0);
		expect(short.filter(({ box }) => box.querySelector('a[href="/guide/risks/#when-to-get-help"]') === null).map(({ address }) => address)).toEqual([]);
	});
});

it('the page with all signs and the page of help say whether a clinician signed them', () => {
	const unsaid = ['/guide/risks/', '/help/'].filter((page) => pages.find(({ address }) => address === page)?.document.querySelector('[data-signed]') === null);
	expect(unsaid).toEqual([]);
});
