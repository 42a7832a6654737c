import { describe, expect, it } from 'vitest';
import { type Facts, factText, fillFacts } from '#src/lib/fact-text.ts';

const facts: Facts = {
	clinic: {},
	courses: [
		{ id: 'dark-spots', ours: { sessions: { from: 4, to: 6 }, gapWeeks: { from: 4, to: 8 } }, studied: { sessions: { from: 3, to: 6 }, sources: [] } },
		{ id: 'loose-skin', studied: { sessions: { from: 4, to: 4 }, gapWeeks: { from: 1, to: 1 }, sources: [] } },
	],
	healing: [
		{ id: 'redness', when: { from: 1, to: 3, unit: 'days' } },
		{ id: 'late', when: { from: 6, to: 6, unit: 'months' } },
	],
	aftercare: [
		{ id: 'make-up', wait: undefined },
		{ id: 'judging', wait: { from: 3, to: 6, unit: 'months' } },
		{ id: 'sun', wait: { from: 0, to: 2, unit: 'days' } },
	],
	preparation: [
		{ id: 'retinoids', ahead: { from: 3, to: 5, unit: 'days' } },
		{ id: 'aspirin', ahead: undefined },
	],
};

describe('the words of a fact', () => {
	it.each([
		['course.dark-spots.ours.sessions', '4 to 6 sessions'],
		['course.dark-spots.ours.gap', '4 to 8 weeks'],
		['course.dark-spots.ours.span', 'about 3 to 9 months'],
		['course.dark-spots.ours.total', 'about 6 to 15 months'],
		['course.loose-skin.studied.sessions', '4 sessions'],
		['course.loose-skin.studied.gap', '1 week'],
		['healing.redness.when', 'days 1 to 3'],
		['healing.late.when', 'month 6'],
		['aftercare.make-up.wait', 'until your skin is calm and the clinic has said yes'],
		['aftercare.sun.wait', 'up to 2 days'],
		['preparation.retinoids.ahead', '3 to 5 days'],
		['preparation.aspirin.ahead', 'ask the clinic when'],
		['clinic.device', 'Our own device is not named here yet, so ask us which one we use.'],
	])('says %s as "%s"', (name, words) => {
		expect(factText(name, facts)).toBe(words);
	});

	it('asks whether a near name was meant', () => {
		expect(() => factText('course.dark-spot.ours.gap', facts)).toThrow(
			'There is no fact "course.dark-spot.ours.gap". Did you mean "course.dark-spots.ours.gap"?',
		);
	});

	it('shows what names look like where none is near', () => {
		expect(() => factText('sessions', facts)).toThrow('There is no fact "sessions". Names look like');
	});
});

describe('facts in plain text', () => {
	it('puts every one of them into words', () => {
		expect(fillFacts('Plan <Fact name="course.dark-spots.ours.sessions" />, <Fact name="course.dark-spots.ours.gap"/> apart.', facts)).toBe(
			'Plan 4 to 6 sessions, 4 to 8 weeks apart.',
		);
	});

	it('leaves text without a fact as it is', () => {
		expect(fillFacts('No figure here.', facts)).toBe('No figure here.');
	});
});
