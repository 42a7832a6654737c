import { describe, expect, it } from 'vitest';
import { ANY_COUNTRY, fillHelp, helpWords, shownCountries } from '#src/lib/help-words.ts';
import { isSigned, signsDigest } from '#src/lib/signs-digest.ts';
import { adviceText, byUrgency, daysText, expectedSigns, rowsOf, shortForm, shortText, signsOn } from '#src/lib/warning-signs.ts';
import { helpLines } from '#src/schemas/help-line.ts';
import { warningSign } from '#src/schemas/warning-sign.ts';

const sign = (id: string, action: string, days: { from: number; to?: number }, more: object = {}) =>
	warningSign.parse({
		id,
		sign: `A ${id}`,
		where: 'skin',
		about: ['pain'],
		degree: 'mild',
		days,
		action,
		say: 'Do it.',
		sources: [],
		restsOn: 'common practice',
		...more,
	});

const airway = sign('airway', 'emergency', { from: 0 }, { short: { sign: 'a swollen throat' } });
const collapse = sign('collapse', 'emergency', { from: 0 }, { short: { sign: 'a collapse' } });
const splash = sign('splash', 'emergency', { from: 0, to: 0 });
const grows = sign('grows', 'today', { from: 2 }, { short: { sign: 'pain that grows' } });
const needle = sign('needle', 'today', { from: 0 }, { hospitalOnly: true, short: { sign: 'shared needles' } });
const blisters = sign('blisters', 'emergency', { from: 0 }, { short: { sign: 'blisters that spread', do: 'go to {hospital} now' } });
const puffy = sign('puffy', 'normal', { from: 0, to: 2 });
const all = [grows, splash, airway, puffy, collapse, needle];

describe('the days of a sign', () => {
	it.each([
		[{ from: 0 }, 'Any day'],
		[{ from: 2 }, 'More than 48 hours after the session'],
		[{ from: 7 }, 'From day 7'],
		[{ from: 21 }, 'From day 21 (week 3)'],
		[{ from: 0, to: 0 }, 'Day 0'],
		[{ from: 0, to: 3 }, 'Days 0 to 3'],
	])('%o reads "%s"', (days, words) => {
		expect(daysText(days)).toBe(words);
	});

	it('hold the first day and the last', () => {
		expect(signsOn(all, { from: 2, to: 2 }).map(({ id }) => id)).toEqual(['grows', 'airway', 'puffy', 'collapse', 'needle']);
		expect(signsOn(all, { from: 3, to: 3 }).map(({ id }) => id)).not.toContain('puffy');
		expect(signsOn(all, { from: 1, to: 1 }).map(({ id }) => id)).not.toContain('grows');
	});
});

describe('the list of signs', () => {
	it('is by urgency, then by day, without what is expected', () => {
		expect(byUrgency(all, ANY_COUNTRY).map(({ urgency, signs }) => [urgency, signs.map(({ id }) => id)])).toEqual([
			['emergency', ['airway', 'collapse', 'splash']],
			['hospital', ['needle']],
			['today', ['grows']],
		]);
	});

	it('says the same first aid once for signs that follow each other', () => {
		const pen = { firstAid: ['Use your pen.', 'Lie flat.'] };
		const rows = [sign('wheeze', 'emergency', { from: 0 }, pen), sign('swelling', 'emergency', { from: 0 }, pen), splash, airway, collapse];
		expect(rowsOf(rows).map((row) => row.map(({ id }) => id))).toEqual([['wheeze', 'swelling'], ['splash'], ['airway'], ['collapse']]);
	});

	it('of what is expected is its own', () => {
		expect(expectedSigns(all).map(({ id }) => id)).toEqual(['puffy']);
	});
});

describe('the short form', () => {
	it('is a sentence an action, and one for a sign with words of its own', () => {
		expect(shortText(shortForm([...all, blisters], ANY_COUNTRY))).toBe(
			'A swollen throat, or a collapse: call an ambulance. Blisters that spread: go to the nearest emergency department now. Shared needles: go to the nearest emergency department today, at night too. Pain that grows: see a doctor today.',
		);
	});

	it('parts signs that hold a comma by semicolons', () => {
		const faint = sign('faint', 'emergency', { from: 0 }, { short: { sign: 'a collapse, or a long faint' } });
		expect(shortText(shortForm([airway, faint], ANY_COUNTRY))).toBe('A swollen throat; or a collapse, or a long faint: call an ambulance.');
	});

	it('keeps a sign that counts from a later day apart from those of any day', () => {
		const pus = sign('pus', 'today', { from: 0 }, { short: { sign: 'pus' } });
		expect(shortText(shortForm([grows, pus], ANY_COUNTRY))).toBe('Pus: see a doctor today. Pain that grows: see a doctor today.');
	});
});

describe('what to do about one sign', () => {
	it('is first aid, then whom to turn to, then which sign it is for', () => {
		const acid = sign('acid', 'emergency', { from: 0 }, { firstAid: ['Rinse it.', 'Take it off.'], say: 'Go to {hospital}.' });
		expect(adviceText(acid, ANY_COUNTRY)).toBe('Rinse it. Take it off. Go to the nearest emergency department. This is for: a acid.');
		expect(adviceText(puffy, ANY_COUNTRY)).toBe('Do it. This is for: a puffy.');
	});
});

const britain = helpLines.parse({ id: 'uk', country: 'United Kingdom', emergency: '999', hospital: 'A&E', adviceLine: '111', lines: [] });
const elsewhere = helpLines.parse({
	id: 'us',
	country: 'United States',
	emergency: '911',
	hospital: 'the emergency room',
	adviceLine: 'urgent care',
	lines: [],
});

describe('the words of a country', () => {
	it('are those of the clinic’s own, or true anywhere', () => {
		expect(helpWords([britain], 'United Kingdom').emergency).toBe('999');
		expect(helpWords([britain], undefined)).toEqual(ANY_COUNTRY);
		expect(helpWords([britain], 'France')).toEqual(ANY_COUNTRY);
	});

	it('fill the braces, with a capital where a sentence begins', () => {
		expect(fillHelp('Go today. {hospital} is open: go to {hospital} or call {advice-line}.', ANY_COUNTRY)).toBe(
			'Go today. The nearest emergency department is open: go to the nearest emergency department or call a doctor out of hours.',
		);
	});

	it('leave the lines of every country where none is set', () => {
		expect(shownCountries([britain, elsewhere], undefined)).toHaveLength(2);
		expect(shownCountries([britain, elsewhere], 'United States')).toEqual([elsewhere]);
	});
});

describe('a signature', () => {
	it('holds for the signs that were signed, and for no others', async () => {
		const digest = await signsDigest(all);
		const signature = { person: 'a-nurse', signedOn: '2026-12-01', digest };
		expect(isSigned(signature, await signsDigest(all))).toBe(true);
		expect(isSigned(signature, await signsDigest(all.with(0, { ...grows, say: 'Wait.' })))).toBe(false);
		expect(isSigned(signature, await signsDigest(all.toReversed()))).toBe(true);
		expect(isSigned({}, digest)).toBe(false);
	});
});
