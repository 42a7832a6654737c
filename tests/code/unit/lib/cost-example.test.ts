import { describe, expect, it } from 'vitest';
import { costTable } from '#src/lib/cost-example.ts';

describe('the table of how often things are paid', () => {
	it('counts each extra once, at each session, or each month until the fair look, and adds up the stand-ins', () => {
		const { rows, sums } = costTable({
			caption: 'How often you pay.',
			courses: [1, 3, 6],
			gapMonths: 1,
			waitMonths: 3,
			standIn: { session: 100, extra: 10 },
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
		// 300 + 10 + 30 + 50, and so on.
		expect(sums).toEqual([150, 390, 750]);
	});
});
