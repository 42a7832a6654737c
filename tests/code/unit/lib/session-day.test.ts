import { expect, it } from 'vitest';
import { sessionDay } from '#src/lib/session-day.ts';

const SESSIONS = ['2027-02-03', '2027-01-03'];

it.each([
	['2027-01-02', { kind: 'before', on: '2027-01-03' }],
	['2027-01-03', { kind: 'after', day: 0 }],
	['2027-01-06', { kind: 'after', day: 3 }],
	['2027-01-31', { kind: 'after', day: 28 }],
	['2027-02-01', { kind: 'before', on: '2027-02-03' }],
	['2027-02-04', { kind: 'after', day: 1 }],
	['2027-03-03', { kind: 'after', day: 28 }],
	['2027-03-04', undefined],
])('on %s is %j', (today, expected) => {
	expect(sessionDay(SESSIONS, today)).toEqual(expected);
});

it('counts days over the change of the clocks', () => {
	expect(sessionDay(['2027-03-27'], '2027-03-29')).toEqual({ kind: 'after', day: 2 });
});

it('passes over what is no day', () => {
	expect(sessionDay(['', 'soon', '2027-13-40', '2027-02-30'], '2027-01-01')).toBeUndefined();
});
