import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { PlannerWords } from '#src/schemas/tool-words.ts';
import { fillPlaces } from './fill-places.ts';
import type { Plan } from './plan.ts';
import { daysBetween } from '#src/lib/days.ts';
import { dayWithWeekday, rangeInWords } from './format.ts';

/** What the calendar file says beside the days. */
export interface CalendarWords {
	/** The concern's name, e.g. `Acne scars`. */
	concern: string;
	/** The address of the page that holds this plan. */
	link: string;
	/** The short form of the warning signs. */
	help: string;
	/** What the planner says. */
	words: PlannerWords;
}

/**
 * The plan as an iCalendar file (RFC 5545) of whole days, for the calendars of Apple, Google and Outlook.
 * Days are given as text, never as a moment: a local `Date` would move them across time zones. Ids and stamp come from the plan,
 * so the same plan gives the same bytes. Importing a course on the same days again replaces it, whenever it was made; any other is put beside it,
 * as a calendar never deletes what a file leaves out.
 */
export function calendarFile(plan: Plan, { concern, link, help, words }: CalendarWords): string {
	const { request, sessions, peels, judge } = plan;
	const calendar = ical({
		name: `Microneedling: ${concern} (sketch)`,
		prodId: { company: 'Lys Beauty', product: 'Guide to microneedling', language: 'EN' },
		method: ICalCalendarMethod.PUBLISH,
	});
	const course = courseId(plan);
	const whole = (id: string, day: string, summary: string, description: string) =>
		calendar.createEvent({
			id: `${course}-${id}@guide.lys-beauty`,
			stamp: `${request.madeOn}T00:00:00Z`,
			// A calendar takes the higher number for the newer.
			sequence: Number(request.madeOn.replaceAll('-', '')),
			start: day,
			allDay: true,
			summary,
			description: `${description}\n\n${SKETCH}\n${link}`,
			transparency: ICalEventTransparency.TRANSPARENT,
		});

	for (const { number, day, redness } of sessions) {
		const days = `${rangeInWords({ from: daysBetween(day, redness.from), to: daysBetween(day, redness.to) })} days`;
		whole(
			`session-${number}`,
			day,
			`Microneedling, session ${number} of ${sessions.length} (sketch)`,
			`${fillPlaces(words.rednessInCalendar, { days })}\n\n${help}`,
		).createAlarm({ type: ICalAlarmType.display, trigger: NINE_THE_DAY_BEFORE, description: 'Microneedling tomorrow (sketch)' });
	}
	for (const { after, day } of peels) whole(`peel-${after}`, day, `Chemical peel after session ${after} (sketch)`, words.peelInCalendar);
	if (judge !== undefined)
		whole('judge', judge.from, 'Microneedling: a fair time to judge the result begins', `Until ${dayWithWeekday(judge.to)}. ${words.compare}`);
	return calendar.toString();
}

/** One for a concern treated on these days: FNV-1a of 64 bits, as some calendars cut a long id. */
function courseId({ request, sessions, peels }: Plan): string {
	const days = [sessions, peels].map((ones) => ones.map(({ day }) => day).join());
	let hash = 0xcbf29ce484222325n;
	for (const letter of days.join(';')) hash = BigInt.asUintN(64, (hash ^ BigInt(letter.charCodeAt(0))) * 0x100000001b3n);
	return `${request.concern}-${hash.toString(36)}`;
}

/** In seconds before the day begins, at midnight: nine in the morning of the day before. A whole day before would ring at midnight. */
const NINE_THE_DAY_BEFORE = 15 * 60 * 60;

const SKETCH = 'A sketch to bring to the consultation. It is not a booking and not medical advice.';
