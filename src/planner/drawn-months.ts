import type { Day } from '#src/lib/days.ts';
import { type DayRange, daysOfMonth, isBefore, plusDays, WEEKDAYS, weekdayOf } from './days.ts';
import type { Plan } from './plan.ts';
import { monthInWords } from './format.ts';

/** What a day of the drawn calendar shows; the first that applies. */
export type DayMark = 'session' | 'event' | 'peel' | 'avoid' | 'redness' | 'judge';

export interface DrawnDay {
	day: Day;
	mark?: DayMark | undefined;
	/** The session's number. */
	number?: number | undefined;
}

export interface DrawnMonth {
	/** `2027-06` */
	month: string;
	/** `June 2027` */
	name: string;
	/** Weeks from Monday to Sunday; a day of another month is undefined. */
	weeks: (DrawnDay | undefined)[][];
}

/** The months of a plan in which something is marked: a session, its redness, a peel, the event, or the first day to judge the result. */
export function drawnMonths(plan: Plan): DrawnMonth[] {
	const days = [...plan.sessions.flatMap(({ day, redness }) => [day, redness.to]), ...plan.peels.map(({ day }) => day)];
	const others = [plan.event?.day, plan.judge?.from].filter((day) => day !== undefined);
	const months = new Set([...days, ...others].map((day) => day.slice(0, 7)));
	return [...months].toSorted().map((month) => ({ month, name: monthInWords(month), weeks: weeksOf(daysOfMonth(month).map((day) => drawnDay(day, plan))) }));
}

function drawnDay(day: Day, { sessions, peels, event, request, judge }: Plan): DrawnDay {
	const session = sessions.find((one) => one.day === day);
	if (session !== undefined) return { day, mark: 'session', number: session.number };
	const mark: DayMark | undefined =
		event?.day === day
			? 'event'
			: peels.some((peel) => peel.day === day)
				? 'peel'
				: request.avoid.some((range) => holds(range, day))
					? 'avoid'
					: sessions.some((one) => holds({ from: plusDays(one.day, 1), to: one.redness.to }, day))
						? 'redness'
						: judge?.from === day
							? 'judge'
							: undefined;
	return { day, mark };
}

const holds = ({ from, to }: DayRange, day: Day) => !isBefore(day, from) && !isBefore(to, day);

function weeksOf(days: readonly DrawnDay[]): (DrawnDay | undefined)[][] {
	const before = WEEKDAYS.indexOf(weekdayOf(days[0]?.day ?? ''));
	const cells = [...Array.from({ length: before }, () => undefined), ...days];
	return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => Array.from({ length: 7 }, (_unused, place) => cells[week * 7 + place]));
}
