import { describe, expect, it } from 'vitest';
import { costRows } from '#src/lib/cost-example.ts';

describe('the table of how often things are paid', () => {
	it('counts each extra once, at each session, or each month until the fair look', () => {
		const rows = costRows({
			caption: 'How often you pay.',
			courses: [1, 3, 6],
			gapMonths: 1,
			waitMonths: 3,
			counted: [
				{ name: 'Consultation', times: 'once' },
				{ name: 'Numbing cream', times: 'session' },
				{ name: 'Sunscreen', times: 'month' },
			],
		});
		expect(rows).toEqual([
			{ name: 'Sessions', paid: ['once', '3 times', '6 times'] },
			{ name: 'Consultation', paid: ['once', 'once', 'once'] },
			{ name: 'Numbing cream', paid: ['once', '3 times', '6 times'] },
			{ name: 'Sunscreen', paid: ['3 months', '5 months', '8 months'] },
		]);
	});
});
