/** The site's own settings. What the clinic says of itself is in content/clinic.yaml. */
export const SITE = {
	/** The address it is published under. A placeholder until the clinic has one; `check:content -- --report` says so. */
	address: 'https://example.org',
	name: 'Lys Beauty’s guide to microneedling',
	clinic: 'Lys Beauty',
	/** BCP 47. One language on every page: Pagefind keeps one index a language. */
	language: 'en-GB',
	/** ISO 4217. For prices in clinic.yaml and prices that a reader types in. */
	currency: 'GBP',
} as const;
