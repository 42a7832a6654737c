import { describe, expect, it } from 'vitest';
import { textAt } from '#src/content-check/content.ts';
import { sourceLink } from '#src/lib/csl-json.ts';
import type { Source } from '#src/schemas/source.ts';
import { builtPage } from '../support/built-site.ts';
import { addressOfArticle, addressOfQuestion, hasOwnPlan, published, reviewerOf } from '../support/content-files.ts';

const articles = published('articles');
const text = (address: string) => builtPage(address).document.querySelector('main')?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
/** The lines under a page that say who has checked it: its own text may speak of reviews too. */
const status = (address: string) => builtPage(address).document.querySelector('.review-status')?.textContent.replaceAll(/\s+/g, ' ') ?? '';
const data = (address: string) =>
	[...builtPage(address).document.querySelectorAll('script[type="application/ld+json"]')].map(
		(script) => JSON.parse(script.textContent) as Record<string, unknown>,
	);

describe('an article', () => {
	it('names a reviewer, says "reviewed" and tells search engines so if and only if its file has one', () => {
		const wrong = articles.flatMap((entry) => {
			const address = addressOfArticle(entry);
			const reviewer = reviewerOf(entry);
			const signed = data(address).filter((one) => 'reviewedBy' in one);
			const says = status(address).includes('Reviewed by ');
			const unsigned = status(address).includes('No clinician has signed this page yet');
			const named = reviewer !== undefined && status(address).includes(`Reviewed by ${reviewer}`) && JSON.stringify(signed).includes(JSON.stringify(reviewer));
			return (reviewer === undefined ? !says && unsigned && signed.length === 0 : named && !unsigned && signed.length === 1) ? [] : [entry.file];
		});
		expect(wrong).toEqual([]);
	});

	it('shows a plan of the clinic if and only if the clinic has named one', () => {
		const concerns = articles.filter((entry) => textAt(entry, 'kind') === 'concern');
		const wrong = concerns.filter((entry) => {
			const said = builtPage(addressOfArticle(entry)).document.querySelector('.whole-course')?.textContent ?? '';
			return said.trim().startsWith('Our usual plan, not tested') !== hasOwnPlan(entry);
		});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	it('says that we sell the treatment', () => {
		expect(articles.filter((entry) => !text(addressOfArticle(entry)).includes('We sell this treatment')).map(({ file }) => file)).toEqual([]);
	});
});

describe('a question', () => {
	it('says that no clinician has signed it, and claims no review', () => {
		const wrong = published('questions').filter((entry) => {
			const address = addressOfQuestion(entry);
			return !status(address).includes('No clinician has signed this page yet') || data(address).some((one) => 'reviewedBy' in one);
		});
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});
});

describe('the evidence page', () => {
	const sources = published('sources').map(({ value }) => value as Source);
	const records = [...builtPage('/evidence/').document.querySelectorAll('[data-source]')];

	it('lists every source once, with its link where it has one', () => {
		expect(records).toHaveLength(sources.length);
		expect(records.filter((record) => record.querySelector('a[rel=external]') !== null)).toHaveLength(
			sources.filter((source) => sourceLink(source) !== undefined).length,
		);
	});

	it('counts the records whose details still need checking, and marks each', () => {
		const count = sources.filter(({ checked }) => checked === 'check details before publishing').length;
		expect(builtPage('/evidence/').document.querySelectorAll('[data-to-check]')).toHaveLength(count);
		if (count > 1) expect(text('/evidence/')).toContain(`${count} records still need their details checked`);
	});
});
