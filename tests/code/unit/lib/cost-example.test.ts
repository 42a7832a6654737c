import { describe, expect, it } from 'vitest';
import { costRows } from '#src/lib/cost-example.ts';

describe('the worked example of a cost', () => {
	it('counts each extra once, at each session, or each month until the fair look', () => {
		const { rows, totals } = costRows({
			caption: 'Stand-ins.',
			session: 100,
			extra: 10,
			courses: [3, 6],
			gapMonths: 1,
			waitMonths: 3,
			counted: [
				{ name: 'Consultation', what: 'Consultation, if charged', times: 'once' },
				{ name: 'Numbing cream', what: 'Numbing cream at each session', times: 'session' },
				{ name: 'Sunscreen', what: 'Sunscreen each month', times: 'month' },
			],
		});
		expect(rows.map(({ sums }) => sums)).toEqual([
			[300, 600],
			[10, 10],
			[30, 60],
			[50, 80],
		]);
		expect(totals).toEqual([390, 750]);
	});
});
