import { describe, expect, it } from 'vitest';
import ReviewStatus from '#src/components/article/ReviewStatus.astro';
import EvidenceMeter from '#src/components/article/EvidenceMeter.astro';
import FactsStrip from '#src/components/article/FactsStrip.astro';
import OurClinic from '#src/components/facts/OurClinic.astro';
import Prices from '#src/components/facts/Prices.astro';
import ContactDetails from '#src/components/site/ContactDetails.astro';
import { person } from '#src/schemas/person.ts';
import { course, healingStage } from '#src/schemas/facts.ts';
import { render, words } from '../../support/render.ts';

const editorial = person.parse({ name: 'Lys Beauty, editorial', kind: 'organisation', role: 'Writes the guide' });
const darkSpots = course.parse({
	id: 'dark-spots',
	name: 'Dark spots',
	studied: { sessions: { from: 3, to: 6 }, gapWeeks: { from: 2, to: 6 }, sources: ['harris-2015'] },
	note: 'No trial has found the best number.',
	ours: { sessions: { from: 4, to: 6 }, gapWeeks: { from: 4, to: 8 } },
});
const redness = healingStage.parse({
	id: 'redness',
	when: { from: 1, to: 3, unit: 'days' },
	title: 'Redness fades',
	normal: ['Redness settles.'],
	onSkin: { light: 'Pink.', medium: 'Brown.', deep: 'Darker.' },
	strength: 'moderate',
	sources: [],
});

describe('the evidence meter', () => {
	it.each([
		['strong', 3],
		['moderate', 2],
		['limited', 1],
		['unknown', 0],
	])('says %s in words and fills %i bars', async (strength, bars) => {
		const document = await render(EvidenceMeter, { strength });
		expect(words(document)).toBe(strength);
		expect([...document.querySelectorAll('rect')].filter((bar) => bar.getAttribute('fill') === 'currentColor')).toHaveLength(bars);
	});
});

describe('the facts strip', () => {
	it('shows what studies used, and the redness, from the facts, but not our plan beside them', async () => {
		const text = words(await render(FactsStrip, { course: darkSpots, redness }));
		expect(text).not.toContain('plan');
		expect(text).toContain('Studies used 3 to 6 sessions 2 to 6 weeks apart');
		expect(text).toContain('Redness 1 to 3 days');
	});

	it('says of what the studies were, where few were of this concern', async () => {
		const { studied } = darkSpots;
		const text = words(await render(FactsStrip, { course: { ...darkSpots, studied: studied && { ...studied, what: 'mostly acne scars' } } }));
		expect(text).toContain('2 to 6 weeks apart; mostly acne scars');
	});

	it('says so where no study gives a number', async () => {
		const text = words(await render(FactsStrip, { course: course.parse({ id: 'pores', name: 'Pores', note: 'No trial.' }) }));
		expect(text).toContain('Studies used No number');
	});
});

describe('the note on checks', () => {
	const days = { checkedOn: '2026-11-23', checkDueOn: '2027-11-23', author: editorial };

	it('says that no clinician has signed until one has', async () => {
		expect(words(await render(ReviewStatus, days))).toContain('No clinician has signed this page yet.');
	});

	it('names the clinician who has', async () => {
		const reviewer = person.parse({ name: 'A Real Person', kind: 'person', role: 'Checks', qualifications: 'MRCP' });
		expect(words(await render(ReviewStatus, { ...days, reviewer }))).toContain('Reviewed by A Real Person, MRCP.');
	});
});

describe('how to reach the clinic', () => {
	it('shows what is set, each with its link', async () => {
		const document = await render(ContactDetails, {
			clinic: { phone: '+44 20 7946 0000', email: 'ask@example.org', address: '1 High Street, Leeds', bookingUrl: 'https://example.org/book' },
		});
		expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
			'tel:+442079460000',
			'mailto:ask@example.org',
			'https://example.org/book',
		]);
		expect(words(document)).toBe('Phone +44 20 7946 0000 E-mail ask@example.org Address 1 High Street, Leeds Book an appointment');
	});

	it('says what to do instead where nothing is set', async () => {
		const document = await render(ContactDetails, { clinic: {} });
		expect(words(document)).toContain('Use a number that the clinic gave you, or take your question to the consultation.');
		expect(document.querySelector('a')).toBeNull();
	});

	it('names the device and who treats, or what to ask for', async () => {
		expect(words(await render(OurClinic, { clinic: {}, treatedBy: [] }))).toContain('Ask us for its make and model');
		const set = await render(OurClinic, {
			clinic: { device: { name: 'Dermapen 4', type: 'pen', authorisation: 'Facial acne scars' }, region: 'United Kingdom' },
			treatedBy: [{ name: 'Test Person', kind: 'person', role: 'Treats', qualifications: 'Registered nurse' }],
		});
		expect(words(set)).toMatch(
			/Dermapen 4, a pen\. Authorised for: Facial acne scars Who treats Test Person, Registered nurse Whose rules apply United Kingdom/,
		);
	});
});

describe('prices', () => {
	it('are never made up: without any, the page says how to ask', async () => {
		expect(words(await render(Prices, { clinic: {} }))).toMatch(/^To find out what you would pay: .* do not book there\.$/);
	});

	it('carry the day on which they were set', async () => {
		const document = await render(Prices, { clinic: { prices: [{ what: 'One session, face', amount: 179.5, per: 'session', setOn: '2026-11-23' }] } });
		expect(words(document)).toContain('One session, face £179.50 a session Ask what is included 23 November 2026');
	});
});
