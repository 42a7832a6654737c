import type { Day } from '#src/lib/days.ts';
import { isBefore } from './days.ts';
import { fitBefore } from './event-fit.ts';
import { countInWords, dayWithWeekday, spanInWords } from './format.ts';
import { usualCourse } from './gaps.ts';
import type { PlannerFacts } from './plan-request.ts';

/** The answer to "my event is in N weeks" before a concern is chosen: what a course of the usual length has time for. */
export function eventOutlook(day: Day, facts: PlannerFacts, today: Day): string {
	const { sessions, gapWeeks } = usualCourse({}, facts.words.typical);
	const request = { concern: '', counting: 'to-event' as const, day, sessions, gapWeeks, peels: false, avoid: [], madeOn: today };
	const { event, days } = fitBefore(request, facts, { avoid: [], openOn: facts.openOn, healingDays: facts.times.healingDays });
	const course = `${countInWords(sessions, 'session')}, ${countInWords(gapWeeks, 'week')} apart`;
	const rest = event.weeksFree === undefined ? 'the days that skin needs to heal' : `the ${countInWords(event.weeksFree, 'week')} to keep free before an event`;
	const answer = {
		judged: `There is time for a course such as ${course}, and for judging the result.`,
		healed: `A course such as ${course} can have healed by then, but it is too soon to judge the result.`,
		fewer: `There is time for ${countInWords(days.length, 'session')} to heal, but not for a course such as ${course}.`,
		none: `That is too soon for a consultation, a session and ${rest}.`,
	}[event.fit];
	const latest =
		event.latestSession === undefined || isBefore(event.latestSession, today) || event.fit === 'none'
			? ''
			: ` The latest day for a session is ${dayWithWeekday(event.latestSession)}.`;
	return `Your event on ${dayWithWeekday(day)} is ${spanInWords(today, day)} away. ${answer}${latest} Choose what you would like to improve, and press “Make my sketch” for the days.`;
}
