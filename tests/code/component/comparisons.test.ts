import { describe, expect, it } from 'vitest';
import CourseTime from '#src/components/facts/CourseTime.astro';
import Options from '#src/components/facts/Options.astro';
import Outcomes from '#src/components/facts/Outcomes.astro';
import PeopleRow from '#src/components/facts/PeopleRow.astro';
import EvidenceGroups from '#src/components/site/EvidenceGroups.astro';
import { course } from '#src/schemas/facts.ts';
import { option } from '#src/schemas/option.ts';
import { outcome } from '#src/schemas/outcome.ts';
import { render, words } from '../../support/render.ts';

describe('the concerns at a glance', () => {
	it('are grouped by strength, the best shown first, and no group is empty', async () => {
		const document = await render(EvidenceGroups, {
			concerns: [
				{ name: 'Pores', evidence: 'unknown' },
				{ name: 'Dark spots', evidence: 'limited' },
				{ name: 'Acne scars', evidence: 'moderate' },
				{ name: 'Fine lines', evidence: 'limited' },
			],
		});
		expect(words(document)).toBe('moderate Acne scars limited Dark spots, Fine lines unknown Pores');
	});
});

describe('the other choices for a concern', () => {
	const withHeat = option.parse({
		id: 'with-heat',
		name: 'Radiofrequency needling',
		concerns: ['acne-scars'],
		forWhat: 'Scars',
		evidence: 'moderate',
		shown: 'Not compared with plain needling.',
		time: '3 visits',
		recovery: 'Days',
		risks: 'Burns.',
		cost: 'High',
		givenBy: 'A clinic',
		sources: [],
	});

	it('say what is shown, and behind a press the risks, the cost and who gives it', async () => {
		const document = await render(Options, { options: [withHeat] });
		expect(words(document)).toContain('Not compared with plain needling.');
		expect([...(document.querySelector('details')?.querySelectorAll('dd') ?? [])].map((one) => one.textContent.trim())).toEqual(
			expect.arrayContaining(['Burns.', 'High', 'A clinic']),
		);
	});

	it('say how sure it is only where there is something that could help', async () => {
		const { evidence, ...nothing } = withHeat;
		const document = await render(Options, { options: [option.parse({ ...nothing, name: 'Waiting' }), withHeat] });
		expect([...document.querySelectorAll('[data-options] > li')].map((card) => card.textContent.includes('How sure'))).toEqual([false, true]);
		expect(words(document)).toContain(`How sure: ${evidence}`);
	});
});

describe('how much it helped in studies', () => {
	const line = {
		title: 'A trial',
		direction: 'help',
		found: 'More got better.',
		people: { count: 22, of: 30, who: 'got better' },
		joined: 40,
		tool: 'pen',
		against: 'no untreated group to compare with',
		seen: 'at six months',
		sources: [],
	};

	it('says the size with its people, the tool, the comparison and when they were seen', async () => {
		const shown = outcome.parse({ id: 'acne-scars', strength: 'moderate', note: 'Results conflict.', lines: [line] });
		const text = words(await render(Outcomes, { outcome: shown }));
		expect(text).toContain('22 of 30 got better More got better.');
		expect(text).toContain('40 joined · pen · no untreated group to compare with · seen at six months.');
	});

	it('says once that details are missing, and only where some are', async () => {
		const { joined: _, ...some } = line;
		const unread = { ...some, tool: 'not read', against: 'not read', seen: 'not read' };
		const shown = (lines: unknown[]) => outcome.parse({ id: 'acne-scars', strength: 'moderate', note: 'Results conflict.', lines });
		const missing = "If a detail is missing, it wasn't in what we read.";
		expect(words(await render(Outcomes, { outcome: shown([unread, unread]) })).split(missing)).toHaveLength(2);
		expect(words(await render(Outcomes, { outcome: shown([{ ...line, finished: 38 }]) }))).not.toContain(missing);
	});

	it('puts harm under a heading of its own, after the rest', async () => {
		const harm = { ...line, title: 'Dark marks', direction: 'harm' };
		const shown = outcome.parse({ id: 'acne-scars', strength: 'moderate', note: 'Results conflict.', lines: [harm, line] });
		const document = await render(Outcomes, { outcome: shown });
		const headings = [...document.querySelectorAll('h3, h4')].map((heading) => `${heading.localName} ${heading.textContent.replaceAll(/\s+/g, ' ').trim()}`);
		expect(headings).toEqual(['h3 A trial Points to some help', 'h3 Harm', 'h4 Dark marks']);
	});

	it('draws as many people as were counted', async () => {
		const document = await render(PeopleRow, { count: 22, of: 30 });
		const people = (fill: string) =>
			[...document.querySelectorAll(`path[fill="${fill}"]`)].reduce((sum, path) => sum + (path.getAttribute('d')?.split('a1.5').length ?? 1) - 1, 0);
		expect([people('currentColor'), people('none')]).toEqual([22, 8]);
	});
});

describe('how long it takes in all', () => {
	it('adds up the gaps and the wait, and leaves open what was not read', async () => {
		const plan = course.parse({
			id: 'dark-spots',
			name: 'Dark spots',
			note: 'Small studies.',
			studies: [
				{
					source: 'dogra-2014',
					what: 'Acne scars',
					tool: 'roller',
					sessions: 5,
					gap: { from: 1, to: 1, unit: 'months' },
					lookAfter: { from: 1, to: 1, unit: 'months' },
				},
				{ source: 'sharad-2011', what: 'Scars and marks', tool: 'not read', sessions: 5, gap: { from: 6, to: 6, unit: 'weeks' } },
			],
		});
		const facts = { clinic: {}, courses: [plan], healing: [], aftercare: [], preparation: [] };
		const text = words(await render(CourseTime, { course: plan, facts }));
		expect(text).toContain('5 sessions, 1 month apart about 4 months about 5 months');
		expect(text).toContain('Scars and marks 5 sessions, 6 weeks apart about 6 months not seen');
	});
});
