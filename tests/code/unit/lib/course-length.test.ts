import { describe, expect, it } from 'vitest';
import { about, firstToLast, together, weeksOf } from '#src/lib/course-length.ts';

describe('the length of a course', () => {
	it('counts the gaps between sessions, not the sessions', () => {
		expect(firstToLast({ sessions: { from: 4, to: 6 }, gapWeeks: { from: 4, to: 8 } })).toEqual({ from: 12, to: 40 });
	});

	it('is one day for one session', () => {
		expect(about(firstToLast({ sessions: { from: 1, to: 1 }, gapWeeks: { from: 4, to: 4 } }))).toBe('one day');
	});

	it('goes on until the wait after the last session is over', () => {
		expect(about(together({ from: 12, to: 40 }, weeksOf({ from: 3, to: 6, unit: 'months' })))).toBe('about 6 to 15 months');
	});

	it.each([
		[{ from: 6, to: 6 }, 'about 6 weeks'],
		[{ from: 4, to: 8 }, 'about 4 to 8 weeks'],
		[{ from: 8.6, to: 8.7 }, 'about 2 months'],
		[{ from: 12, to: 40 }, 'about 3 to 9 months'],
		[{ from: 0, to: 12 }, 'up to about 3 months'],
	])('says %j as "%s"', (weeks, words) => {
		expect(about(weeks)).toBe(words);
	});
});
