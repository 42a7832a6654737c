/** What a whole course comes to. All amounts in hundredths of the currency, so that nothing is lost in rounding. */
export interface CostOfCourse {
	lines: readonly CostLine[];
	total: number;
}

/** One line of the sum. `each` is the price of one of several, so that the reader can follow the line. */
export interface CostLine {
	what: string;
	each?: number;
	amount: number;
}

/** What is paid beside the sessions, and how many times. */
export interface CostExtra {
	what: string;
	count: number;
	each: number;
}

export interface CostQuestion {
	sessions: number;
	/** The price of one session, or of the whole course whatever its sessions. */
	price: { amount: number; per: 'session' | 'course' };
	/** Peels between sessions, where a price was given for them. */
	peels?: { count: number; each: number } | undefined;
	/** Anything else that a price was given for: creams, check-ups. */
	extras?: readonly CostExtra[] | undefined;
}

/** Adds up a course, line by line, so that the reader can follow the sum. */
export function courseCost({ sessions, price, peels, extras = [] }: CostQuestion): CostOfCourse {
	const lines: CostLine[] = [
		price.per === 'course' ? { what: `The course, ${times(sessions, 'session')}`, amount: price.amount } : many(sessions, 'session', price.amount),
		...(peels !== undefined && peels.count > 0 ? [many(peels.count, 'peel', peels.each)] : []),
		...extras.map(extraLine),
	];
	return { lines, total: lines.reduce((sum, { amount }) => sum + amount, 0) };
}

/** What the sum leaves out, in sentences; empty where nothing is. */
export function notCounted({ peels, extras = [] }: CostQuestion, plannedPeels: number): string {
	const left = [
		plannedPeels > 0 && peels === undefined ? 'the peels' : '',
		extras.length === 0 ? 'creams, sunscreen and check-ups that are not in the price' : '',
	];
	const named = left.filter(Boolean);
	return [
		peels?.count === 0 ? 'The price of a peel is not counted: with one session there is nothing to put a peel between.' : '',
		named.length === 0 ? '' : `Not counted: ${named.join(', and ')}.`,
	]
		.filter(Boolean)
		.join(' ');
}

const many = (count: number, one: string, each: number): CostLine => ({ what: times(count, one), each, amount: count * each });

const extraLine = ({ what, count, each }: CostExtra): CostLine =>
	count === 1 ? { what, amount: each } : { what: `${what}, ${count} times`, each, amount: count * each };

const times = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
