import { describe, expect, it } from 'vitest';
import { builtPage, builtPages, readBuilt } from '../support/built-site.ts';

const structuredData = builtPages().flatMap(({ address, document }) =>
	[...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => ({
		address,
		data: JSON.parse(script.textContent ?? '') as Record<string, unknown>,
	})),
);
const text = (address: string) => builtPage(address).document.querySelector('main')?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('the guide', () => {
	it('names no reviewer while nobody has signed', () => {
		expect(structuredData.filter(({ data }) => 'reviewedBy' in data || 'lastReviewed' in data)).toEqual([]);
		const articles = builtPages().filter(({ address }) => /^\/(?:guide|questions)\/.+/.test(address));
		expect(
			articles.filter(({ document }) => !document.body.textContent?.includes('No clinician has signed this page yet')).map(({ address }) => address),
		).toEqual([]);
		expect(
			articles.filter(({ document }) => /\b(?:medically )?reviewed\b/i.test(document.querySelector('main')?.textContent ?? '')).map(({ address }) => address),
		).toEqual([]);
	});

	it('says on every article that it sells the treatment', () => {
		const articles = builtPages().filter(({ address }) => /^\/guide\/.+/.test(address));
		expect(articles.filter(({ document }) => !document.body.textContent?.includes('We sell this treatment')).map(({ address }) => address)).toEqual([]);
	});

	it('shows what the clinic has said of dark spots as its plan, beside what studies used', () => {
		const page = text('/guide/dark-spots/');
		expect(page).toMatch(/Our usual plan ?4 to 6 sessions ?4 to 8 weeks apart/);
		expect(page).toMatch(/Studies used ?3 to 6 sessions/);
	});

	it('shows no plan of the clinic for a concern on which it has said nothing', () => {
		const others = ['melasma', 'pores', 'acne-scars', 'wrinkles', 'loose-skin', 'texture', 'stretch-marks', 'other-scars'];
		expect(others.filter((id) => text(`/guide/${id}/`).includes('Our usual plan'))).toEqual([]);
	});

	it('says of each source what was read, and counts the records whose details still need checking', () => {
		const sources = [...builtPage('/evidence/').document.querySelectorAll('[data-source]')];
		expect(sources.filter((source) => source.querySelector('[data-read]') === null)).toEqual([]);
		const toCheck = sources.filter((source) => source.querySelector('[data-to-check]') !== null);
		expect(text('/evidence/')).toContain(`${toCheck.length} records still need their details checked`);
	});

	it('publishes no price, phone number or person that the clinic has not set', () => {
		const site = builtPages()
			.map(({ document }) => document.body.textContent)
			.join(' ');
		expect(site).not.toMatch(/[£$€]\s?\d/);
		expect(builtPages().filter(({ document }) => document.querySelector('a[href^="tel:"], a[href^="mailto:"]') !== null)).toEqual([]);
		expect(site).not.toMatch(/Dr\.? Shah|Dermascope/i);
	});
});

describe('search engines', () => {
	it('are told what kind of page each is', () => {
		const kinds = (address: string) => structuredData.filter((one) => one.address === address).map(({ data }) => data['@type']);
		expect(kinds('/guide/pores/')).toEqual(['MedicalWebPage', 'BreadcrumbList']);
		expect(kinds('/questions/does-it-hurt/')).toEqual(['FAQPage', 'BreadcrumbList']);
		expect(kinds('/questions/')).toEqual(['CollectionPage', 'BreadcrumbList']);
		expect(kinds('/')).toEqual(['WebSite', 'Organization']);
	});

	it('find every page but the search and the missing one in the sitemap', () => {
		const listed = [
			...readBuilt('sitemap-0.xml')
				.toString()
				.matchAll(/<loc>([^<]+)<\/loc>/g),
		].map(([, url]) => new URL(url ?? '').pathname);
		const expected = builtPages()
			.map(({ address }) => address)
			.filter((address) => !['/404.html', '/search/', '/offline/'].includes(address));
		expect(listed.toSorted()).toEqual(expected.toSorted());
		expect(readBuilt('robots.txt').toString()).toContain('Sitemap: https://example.org/sitemap-index.xml');
	});
});

describe('the styles', () => {
	it('name the roles of tailwind.config.ts, which stand for the values of tokens.css', () => {
		const { html, document } = builtPage('/guide/pores/');
		// Class names are shortened when a page is finished; what they say is not.
		const classes = [...(document.querySelector('[aria-labelledby=in-short]')?.classList ?? [])];
		expect(classes.some((name) => html.includes(`.${name}{background-color:var(--blush)}`))).toBe(true);
		expect(html).toMatch(/--blush:(?:light-dark\(#f6e3df, ?#3a2530\)|[^;]*#f6e3df)/);
	});
});
