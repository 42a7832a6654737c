import { describe, expect, it } from 'vitest';
import { phoneHref } from '#src/lib/clinic-contact.ts';
import { dialledParts } from '#src/lib/help-words.ts';
import { everyNode } from '#src/lib/mdast-nodes.ts';
import { formatPrice, toHundredths } from '#src/lib/money.ts';
import type { HelpLines } from '#src/schemas/help-line.ts';
import { SITE } from '#src/site.ts';
import { type BuiltPage, builtPage, builtPages } from '../support/built-site.ts';
import { clinic, content, nameOf } from '../support/content-files.ts';

const pages = builtPages();
const hrefs = (start: string) => new Set(pages.flatMap(({ document }) => [...document.querySelectorAll(`a[href^="${start}"]`)].map((link) => link.getAttribute('href'))));
const words = ({ document }: BuiltPage) => (document.body.textContent ?? '').replaceAll(/\s+/g, ' ');
const everywhere = pages.map(words).join('\n');
/** The one or none that is set, as a set. */
const only = (value: string | undefined) => new Set(value === undefined ? [] : [value]);

/** What staff link to by themselves, such as the data protection officer on the page on privacy. */
const inTexts = new Set(
	content.entries.flatMap(({ body }) => (body === undefined ? [] : [...everyNode(body.tree)].flatMap((node) => (node.type === 'link' || node.type === 'definition' ? [node.url] : [])))),
);

/** Pages on which a reader looks for a way to the clinic. */
const CONTACT_PAGES = ['/about/', '/consultation/'];

describe('what the clinic has set is shown, and what it has not set is not', () => {
	it('its phone is the only number that a page can call, beside the help lines, the emergency numbers and links in the text', () => {
		const helpLines = content.of('helpLines').flatMap(({ value }) => {
			const { emergency, adviceLine, lines } = value as HelpLines;
			return [emergency, adviceLine, ...lines.map(({ phone = '' }) => phone)].flatMap((text) => [text, ...dialledParts(text).map((part) => part.text)]).map(phoneHref);
		});
		const called = new Set([...hrefs('tel:')].filter((href) => href !== null && !helpLines.includes(href) && !inTexts.has(href)));
		const own = clinic.phone === undefined ? undefined : phoneHref(clinic.phone);
		expect(called).toEqual(only(own !== undefined && inTexts.has(own) ? undefined : own));
	});

	it('its e-mail is the only one, beside links in the text', () => {
		const own = clinic.email === undefined ? undefined : `mailto:${clinic.email}`;
		// A letter without an address is the reader's own, to whomever she sends the page.
		const written = [...hrefs('mailto:')].filter((href) => href !== null && !/^mailto:(?:\?|$)/.test(href) && !inTexts.has(href));
		expect(new Set(written)).toEqual(only(own !== undefined && inTexts.has(own) ? undefined : own));
	});

	it('every way to reach it is on each page where a reader looks for one', () => {
		for (const address of CONTACT_PAGES) {
			const page = builtPage(address);
			const links = [...page.document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
			if (clinic.phone !== undefined) expect(links, address).toContain(phoneHref(clinic.phone));
			if (clinic.email !== undefined) expect(links, address).toContain(`mailto:${clinic.email}`);
			if (clinic.bookingUrl !== undefined) expect(links, address).toContain(clinic.bookingUrl);
			if (clinic.address !== undefined) expect(words(page), address).toContain(clinic.address.replaceAll(/\s+/g, ' '));
		}
	});

	it('its device and the people who treat are named', () => {
		if (clinic.device !== undefined) expect(everywhere).toContain(clinic.device.name);
		for (const id of clinic.treatedBy ?? []) expect(everywhere).toContain(nameOf(id));
	});

	it('an amount of money is on a page only where a price is set, and each price that is set is on one', () => {
		const prices = (clinic.prices ?? []).map(({ amount }) => formatPrice(toHundredths(amount), SITE.currency));
		expect(prices.filter((price) => !everywhere.includes(price))).toEqual([]);
		const table = pages.flatMap(({ document }) => [...document.querySelectorAll('[aria-label="Prices"] td')].map(({ textContent }) => textContent.trim()));
		const shown = table.flatMap((cell) => cell.match(/\p{Sc}\s?[\d.,]*\d/gu) ?? []);
		expect(new Set(shown)).toEqual(new Set(prices));
	});

	it('search engines are told of it what its readers are told', () => {
		const organisations = pages.flatMap(({ document }) =>
			[...document.querySelectorAll('script[type="application/ld+json"]')]
				.map((script) => JSON.parse(script.textContent) as Record<string, unknown>)
				.filter((data) => data['@type'] === 'Organization'),
		);
		expect(organisations.length).toBeGreaterThan(0);
		for (const { telephone, email } of organisations) expect({ telephone, email }).toEqual({ telephone: clinic.phone, email: clinic.email });
	});
});
