import { describe, expect, it } from 'vitest';
import { articleData, breadcrumbData, organisationData, questionData } from '#src/lib/structured-data.ts';

const site = { address: 'https://example.org', name: 'The guide', clinic: 'Lys Beauty', language: 'en-GB' };
const article = { address: '/guide/pores/', title: 'Pores?', description: 'About pores.', publishedOn: '2026-01-02', checkedOn: '2026-03-04' };

describe('structured data', () => {
	it('calls an article a page on a medical topic, without a reviewer that nobody is', () => {
		const data = articleData(article, site);
		expect(data).toMatchObject({ '@type': 'MedicalWebPage', url: 'https://example.org/guide/pores/', datePublished: '2026-01-02', dateModified: '2026-03-04' });
		expect(data).not.toHaveProperty('reviewedBy');
		expect(data).not.toHaveProperty('lastReviewed');
	});

	it('names the reviewer once a real one has signed', () => {
		expect(articleData({ ...article, reviewer: 'A. Clinician' }, site)).toMatchObject({ reviewedBy: { name: 'A. Clinician' }, lastReviewed: '2026-03-04' });
	});

	it('gives each question the answer that the page shows', () => {
		expect(questionData({ question: 'Why?', answer: 'Because.', address: '/questions/why/' }, site)).toMatchObject({
			'@type': 'FAQPage',
			mainEntity: [{ name: 'Why?', acceptedAnswer: { text: 'Because.', url: 'https://example.org/questions/why/' } }],
		});
	});

	it('numbers a trail of pages from one', () => {
		expect(
			breadcrumbData(
				[
					{ href: '/guide/', text: 'Guide' },
					{ href: '/guide/pores/', text: 'Pores' },
				],
				site,
			),
		).toMatchObject({
			itemListElement: [{ position: 1, item: 'https://example.org/guide/' }, { position: 2 }],
		});
	});

	it('says of the clinic only its name and the address of the guide', () => {
		expect(organisationData(site, {})).toEqual({ '@context': 'https://schema.org', '@type': 'Organization', name: 'Lys Beauty', url: 'https://example.org' });
	});

	it('adds what the clinic has set, and nothing else', () => {
		expect(organisationData(site, { phone: '+44 20 7946 0000', region: 'United Kingdom', bookingUrl: 'https://example.org/book' })).toEqual({
			'@context': 'https://schema.org',
			'@type': 'Organization',
			name: 'Lys Beauty',
			url: 'https://example.org',
			telephone: '+44 20 7946 0000',
			address: { '@type': 'PostalAddress', addressCountry: 'United Kingdom' },
			potentialAction: { '@type': 'ReserveAction', target: 'https://example.org/book' },
		});
	});
});
