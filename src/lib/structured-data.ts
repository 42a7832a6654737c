import type { BreadcrumbList, CollectionPage, FAQPage, MedicalWebPage, Organization, QAPage, WebPage, WebSite, WithContext } from 'schema-dts';
import type { Clinic } from '#src/schemas/clinic.ts';
import { absoluteAddress } from './addresses.ts';

export type StructuredData = WithContext<BreadcrumbList | CollectionPage | FAQPage | MedicalWebPage | Organization | QAPage | WebPage | WebSite>;

interface SiteNames {
	address: string;
	name: string;
	clinic: string;
	language: string;
}

const organisation = ({ clinic, address }: SiteNames): Organization => ({ '@type': 'Organization', name: clinic, url: address });

/** Who publishes the guide, with what the clinic has said of itself: no address, phone or person is made up. */
export const organisationData = (site: SiteNames, { phone, email, address, region, bookingUrl }: Clinic): StructuredData => ({
	'@context': 'https://schema.org',
	'@type': 'Organization',
	name: site.clinic,
	url: site.address,
	...(phone !== undefined && { telephone: phone }),
	...(email !== undefined && { email }),
	...((address !== undefined || region !== undefined) && {
		address: {
			'@type': 'PostalAddress',
			...(address !== undefined && { streetAddress: address }),
			...(region !== undefined && { addressCountry: region }),
		},
	}),
	...(bookingUrl !== undefined && { potentialAction: { '@type': 'ReserveAction', target: bookingUrl } }),
});

/** The whole site, for the home page. */
export const siteData = (site: SiteNames): StructuredData => ({
	'@context': 'https://schema.org',
	'@type': 'WebSite',
	name: site.name,
	url: site.address,
	inLanguage: site.language,
	publisher: organisation(site),
});

/**
 * An article as a page on a medical topic. `reviewedBy` and `lastReviewed` appear only where a clinician has signed it:
 * the day of our own check is not a medical review.
 */
export function articleData(
	article: { address: string; title: string; description: string; publishedOn: string; checkedOn: string; reviewer?: string | undefined },
	site: SiteNames,
): StructuredData {
	return {
		'@context': 'https://schema.org',
		'@type': 'MedicalWebPage',
		name: article.title,
		description: article.description,
		url: absoluteAddress(article.address, site.address),
		inLanguage: site.language,
		datePublished: article.publishedOn,
		dateModified: article.checkedOn,
		about: { '@type': 'MedicalProcedure', name: 'Microneedling', procedureType: 'https://schema.org/PercutaneousProcedure' },
		audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
		author: organisation(site),
		publisher: organisation(site),
		...(article.reviewer !== undefined && { reviewedBy: { '@type': 'Person', name: article.reviewer }, lastReviewed: article.checkedOn }),
	};
}

/** One question with its one answer, given by the guide itself and not by visitors: an FAQ page of one. */
export const questionData = ({ question, answer, address }: { question: string; answer: string; address: string }, site: SiteNames): StructuredData => ({
	'@context': 'https://schema.org',
	'@type': 'FAQPage',
	inLanguage: site.language,
	mainEntity: [{ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer, url: absoluteAddress(address, site.address) } }],
});

/** A page that lists other pages, such as all questions: it names itself, and leaves each answer to its own page. */
export const collectionData = (page: { title: string; address: string }, site: SiteNames): StructuredData => ({
	'@context': 'https://schema.org',
	'@type': 'CollectionPage',
	name: page.title,
	url: absoluteAddress(page.address, site.address),
	inLanguage: site.language,
});

/** The trail of pages above this one, and this one. */
export const breadcrumbData = (trail: readonly { href: string; text: string }[], site: SiteNames): StructuredData => ({
	'@context': 'https://schema.org',
	'@type': 'BreadcrumbList',
	itemListElement: trail.map(({ href, text }, index) => ({
		'@type': 'ListItem',
		position: index + 1,
		name: text,
		item: absoluteAddress(href, site.address),
	})),
});
