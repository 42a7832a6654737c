/** What a whole course comes to. All amounts in hundredths of the currency, so that nothing is lost in rounding. */
export interface CostOfCourse {
	lines: readonly { what: string; amount: number }[];
	total: number;
}

export interface CostQuestion {
	sessions: number;
	/** The price of one session, or of the whole course whatever its sessions. */
	price: { amount: number; per: 'session' | 'course' };
	/** Peels between sessions, where they are planned and priced. */
	peels?: { count: number; each: number } | undefined;
	/** Anything else for the whole course: creams, check-ups. */
	extras?: number | undefined;
}

/** Adds up a course, line by line, so that the reader can follow the sum. */
export function courseCost({ sessions, price, peels, extras }: CostQuestion): CostOfCourse {
	const lines = [
		price.per === 'course'
			? { what: `The course, ${times(sessions, 'session')}`, amount: price.amount }
			: { what: times(sessions, 'session'), amount: sessions * price.amount },
		...(peels !== undefined && peels.count > 0 ? [{ what: times(peels.count, 'peel'), amount: peels.count * peels.each }] : []),
		...(extras !== undefined && extras > 0 ? [{ what: 'Extras for the whole course', amount: extras }] : []),
	];
	return { lines, total: lines.reduce((sum, { amount }) => sum + amount, 0) };
}

const times = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
