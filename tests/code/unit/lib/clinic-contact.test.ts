import { describe, expect, it } from 'vitest';
import { canBeReached, canBeReachedFromPaper, contactWays, deviceSentence, phoneHref } from '#src/lib/clinic-contact.ts';

describe('the ways to reach the clinic', () => {
	it('are the ones that are set, the quickest first', () => {
		expect(contactWays({ address: '1 High Street, Leeds LS1 1AA', region: 'United Kingdom', email: 'ask@example.org', phone: '+44 20 7946 0000' })).toEqual([
			{ label: 'Phone', text: '+44 20 7946 0000', href: 'tel:+442079460000' },
			{ label: 'E-mail', text: 'ask@example.org', href: 'mailto:ask@example.org' },
			{ label: 'Address', text: '1 High Street, Leeds LS1 1AA, United Kingdom' },
		]);
	});
	it('are none where nothing is set', () => expect(contactWays({})).toEqual([]));
	it('say the country once where the address has it', () =>
		expect(contactWays({ address: 'Leeds, United Kingdom', region: 'United Kingdom' })).toEqual([{ label: 'Address', text: 'Leeds, United Kingdom' }]));
	it('say the country alone where there is no address', () =>
		expect(contactWays({ region: 'United Kingdom' })).toEqual([{ label: 'Country', text: 'United Kingdom' }]));
});

describe('the clinic', () => {
	it.each([
		[{}, false],
		[{ address: '1 High Street', region: 'United Kingdom' }, false],
		[{ phone: '+44 20 7946 0000' }, true],
		[{ email: 'ask@example.org' }, true],
		[{ bookingUrl: 'https://example.org/book' }, true],
	])('with %o can be reached: %s', (clinic, reached) => expect(canBeReached(clinic)).toBe(reached));

	it.each([
		[{ phone: '+44 20 7946 0000' }, true],
		[{ email: 'ask@example.org' }, true],
		[{ bookingUrl: 'https://example.org/book' }, false],
	])('with %o can be reached from paper: %s', (clinic, reached) => expect(canBeReachedFromPaper(clinic)).toBe(reached));

	it('is called without the spaces of its number', () => expect(phoneHref('+44 (0)20-7946\u00A00000')).toBe('tel:+4402079460000'));
	it('names its device', () => expect(deviceSentence({ name: 'Dermapen 4', type: 'pen' })).toBe('Our own device is the Dermapen 4, a pen.'));
});
