import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseCost, notCounted } from '#src/planner/course-cost.ts';
import { formatPrice, toHundredths } from '#src/lib/money.ts';
import { readPrice } from '#src/planner/price.ts';

const SESSION = { per: 'one session', mayBeFree: false };

describe('a typed price', () => {
	it.each([
		['180', 18_000],
		['£180', 18_000],
		[' 179.50 ', 17_950],
		['179.5', 17_950],
		['1,200', 120_000],
		['1 200', 120_000],
		['10000', 1_000_000],
		['0.01', 1],
	])('%s is read', (text, hundredths) => expect(readPrice(text, 'GBP', SESSION)).toEqual({ hundredths }));

	it('of an extra may be 0, and is named as what it is', () => {
		const peel = { per: 'one peel', mayBeFree: true };
		expect(readPrice('0', 'GBP', peel)).toEqual({ hundredths: 0 });
		expect(readPrice('12000', 'GBP', peel)).toEqual({ problem: 'That is more than 10,000. Check the price, and type it for one peel.' });
	});

	it.each([
		['', 'Type a price, for example 180.'],
		['0', 'A price of 0 is not a price to plan with. Type what the clinic asks for one session.'],
		['-5', 'A price cannot be less than 0. Type it without the minus sign.'],
		['179,50', 'Write the price with a point instead of a comma: 179.50.'],
		['10000.01', 'That is more than 10,000. Check the price, and type it for one session.'],
		['99999999999999999999', 'That is more than 10,000. Check the price, and type it for one session.'],
		['€180', 'The sum is made in £. Type the price in £, without another currency’s sign.'],
		['180 $', 'The sum is made in £. Type the price in £, without another currency’s sign.'],
		['about 200', 'Type the price in figures, for example 180 or 179.50.'],
		['1e9', 'Type the price in figures, for example 180 or 179.50.'],
		['Infinity', 'Type the price in figures, for example 180 or 179.50.'],
		['1,20,0', 'Type the price in figures, for example 180 or 179.50.'],
	])('%s is refused in words', (text, problem) => expect(readPrice(text, 'GBP', SESSION)).toEqual({ problem }));

	it('never becomes something that cannot be added up', () =>
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
				const { hundredths } = readPrice(text, 'GBP', SESSION);
				return hundredths === undefined || (Number.isInteger(hundredths) && hundredths > 0 && hundredths <= 1_000_000);
			}),
		));
});

describe('the cost of a course', () => {
	it('adds up sessions, peels and extras line by line', () =>
		expect(
			courseCost({
				sessions: 4,
				price: { amount: 17_950, per: 'session' },
				peels: { count: 3, each: 6000 },
				extras: [
					{ what: 'Consultation', count: 1, each: 2500 },
					{ what: 'Numbing cream', count: 4, each: 1000 },
					{ what: 'Check-up', count: 4, each: 0 },
				],
			}),
		).toEqual({
			lines: [
				{ what: '4 sessions', each: 17_950, amount: 71_800 },
				{ what: '3 peels', each: 6000, amount: 18_000 },
				{ what: 'Consultation', amount: 2500 },
				{ what: 'Numbing cream, 4 times', each: 1000, amount: 4000 },
				{ what: 'Check-up, 4 times', each: 0, amount: 0 },
			],
			total: 96_300,
		}));
	it('leaves out what was not asked for', () =>
		expect(courseCost({ sessions: 1, price: { amount: 18_000, per: 'session' }, peels: { count: 0, each: 5000 } }).lines).toEqual([
			{ what: '1 session', each: 18_000, amount: 18_000 },
		]));
	it('counts a price for the whole course once', () =>
		expect(courseCost({ sessions: 4, price: { amount: 60_000, per: 'course' } })).toEqual({
			lines: [{ what: 'The course, 4 sessions', amount: 60_000 }],
			total: 60_000,
		}));
	it('says what is left out', () => {
		const asked = { sessions: 4, price: { amount: 18_000, per: 'session' as const } };
		expect(notCounted(asked, 3)).toBe('Not counted: the peels, and creams, sunscreen and check-ups that are not in the price.');
		expect(notCounted(asked, 0)).toBe('Not counted: creams, sunscreen and check-ups that are not in the price.');
		expect(notCounted({ ...asked, peels: { count: 3, each: 6000 }, extras: [{ what: 'Check-up', count: 4, each: 0 }] }, 3)).toBe('');
		expect(notCounted({ ...asked, sessions: 1, peels: { count: 0, each: 6000 } }, 0)).toBe(
			'The price of a peel is not counted: with one session there is nothing to put a peel between. Not counted: creams, sunscreen and check-ups that are not in the price.',
		);
	});
	it('is the sum of its lines', () =>
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 1_000_000 }), fc.nat(7), fc.nat(1_000_000), (sessions, perSession, count, each) => {
				const { lines, total } = courseCost({ sessions, price: { amount: perSession, per: 'session' }, peels: { count, each } });
				return total === lines.reduce((sum, { amount }) => sum + amount, 0) && total === sessions * perSession + count * each;
			}),
		));
});

describe('an amount in words', () => {
	it.each([
		[720, '£720'],
		[179.5, '£179.50'],
		[1200, '£1,200'],
		[0.07, '£0.07'],
	])('%d is %s', (amount, words) => expect(formatPrice(toHundredths(amount), 'GBP')).toBe(words));
});
