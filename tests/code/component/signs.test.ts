import { describe, expect, it } from 'vitest';
import EmergencyNumbers from '#src/components/signs/EmergencyNumbers.astro';
import SignGroups from '#src/components/signs/SignGroups.astro';
import { ANY_COUNTRY, shownCountries } from '#src/lib/help-words.ts';
import { helpLines } from '#src/schemas/help-line.ts';
import { warningSign } from '#src/schemas/warning-sign.ts';
import { render, words } from '../../support/render.ts';

const countries = [
	helpLines.parse({ id: 'britain', country: 'Britain', emergency: '999 or 112', hospital: 'A&E', adviceLine: '111', lines: [] }),
	helpLines.parse({ id: 'ireland', country: 'Ireland', emergency: '112', hospital: 'a hospital', adviceLine: 'a GP out of hours', lines: [] }),
];

describe('the emergency numbers', () => {
	it('are those of every country, each to be called, while the clinic’s own is not set', async () => {
		const document = await render(EmergencyNumbers, { countries: shownCountries(countries, undefined) });
		expect(words(document)).toBe('Emergency: Britain 999 or 112; Ireland 112. Doctor out of hours: Britain 111; Ireland a GP out of hours.');
		expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['tel:999', 'tel:112', 'tel:112', 'tel:111']);
	});

	it('are the clinic’s own alone once its country is set', async () => {
		const document = await render(EmergencyNumbers, { countries: shownCountries(countries, 'Ireland') });
		expect(words(document)).toBe('Emergency: 112. Doctor out of hours: A GP out of hours.');
	});
});

describe('a list of signs', () => {
	const sign = (id: string, about: string, more: object = {}) =>
		warningSign.parse({
			id,
			sign: `A ${id}`,
			where: 'skin',
			about: [about],
			degree: 'severe',
			days: { from: 0 },
			action: 'emergency',
			say: 'Do it.',
			sources: [],
			restsOn: 'common practice',
			...more,
		});
	const headings = async (signs: unknown) =>
		[...(await render(SignGroups, { signs, words: ANY_COUNTRY })).querySelectorAll('h4')].map(({ textContent }) => textContent?.trim());
	const sore = Array.from({ length: 7 }, (_, index) => sign(`sore-${index}`, 'pain'));

	it('has headings where it is longer than a look and about more than one thing', async () => {
		expect(await headings([...sore, sign('splash', 'eye')])).toEqual([]);
		expect(await headings([...sore, sign('hot', 'pain'), sign('deep', 'pain')])).toEqual([]);
		expect(await headings([...sore, sign('splash', 'eye'), sign('wheeze', 'breathing')])).toEqual([
			'Breathing, allergy or collapse',
			'Eyes',
			'Skin, pain or fever',
		]);
	});

	it('says the first aid of two signs once, and each sign with its subject before it', async () => {
		const pen = { firstAid: ['Use your pen.', 'Lie flat.'] };
		const document = await render(SignGroups, { signs: [sign('wheeze', 'breathing', pen), sign('hive', 'allergy', pen)], words: ANY_COUNTRY });
		expect(document.querySelectorAll('ol')).toHaveLength(1);
		expect(words(document)).toContain('Breathing, any day: A wheeze. Allergy, any day: A hive. First Use your pen. Lie flat.');
	});

	it('says beside each row what it rests on', async () => {
		const document = await render(SignGroups, {
			signs: [sign('wheeze', 'breathing'), sign('mole', 'mole', { restsOn: 'general knowledge' })],
			words: ANY_COUNTRY,
		});
		expect([...document.querySelectorAll('[data-sign] sup')].map(({ textContent }) => textContent)).toEqual(['*', '**']);
		expect(document.querySelector('.sign-basis')?.textContent).toMatch(/\* Usual advice, not tested\.\s+\*\* General medical knowledge/);
	});

	it('letters its sources: the numbers are those of the page', async () => {
		const from = (...sources: string[]) => ({ sources, restsOn: undefined });
		const document = await render(SignGroups, {
			signs: [sign('wheeze', 'breathing', from('b-2')), sign('hive', 'breathing', from('a-1', 'b-2'))],
			words: ANY_COUNTRY,
		});
		expect([...document.querySelectorAll('[data-sign] sup')].map(({ textContent }) => textContent)).toEqual(['a', 'a,b']);
	});
});
