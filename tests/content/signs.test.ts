import { describe, expect, it } from 'vitest';
import { checkContent } from '#src/content-check/check-content.ts';
import { wholeSigns } from '#src/content-check/rules/editorial/sign-windows.ts';
import { isSigned, signsDigest } from '#src/lib/signs-digest.ts';
import { contradictions, signsIn, signTable } from '#src/lib/sign-table.ts';
import type { Signature } from '#src/schemas/signature.ts';
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

it('is signed on the pages exactly where the check of the content says so', async () => {
	const { content } = checkContent(process.env['CONTENT_DIR'] ?? 'content');
	const signature = content.of('signature')[0]?.value as Signature | undefined;
	const signed = isSigned(signature ?? {}, await signsDigest(wholeSigns(content).map(({ sign }) => sign)));
	const shown = ['/guide/risks/', '/help/'].map((page) => pages.find(({ address }) => address === page)?.document.querySelector('[data-signed]')?.getAttribute('data-signed'));
	expect(shown).toEqual(signed ? ['yes', 'yes'] : ['no', 'no']);
	const sheets = pages.filter(({ document }) => document.querySelector('.one-sheet [data-sign]') !== null);
	expect(sheets.length).toBeGreaterThan(0);
	expect(sheets.filter(({ document }) => document.querySelector('.one-sheet')?.textContent.includes('No clinician has signed it') === signed).map(({ address }) => address)).toEqual([]);
});
