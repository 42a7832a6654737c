import { type Day, daysBetween, isDay } from '#src/lib/days.ts';
import { type DayRange, isBefore, plusMonths } from './days.ts';
import { shortestGapWithPeel } from './peels.ts';
import { fillPlaces } from './fill-places.ts';
import { countInWords } from './format.ts';
import { gapLimits } from './gaps.ts';
import { type PlannerFacts, SESSION_LIMITS, type PlanRequest } from './plan-request.ts';

/** What a form or an address holds, as text. A date that the browser could not read is any text that is not a day. */
export interface RawPlanRequest {
	concern: string;
	counting: string;
	day: string;
	/** Read only where the plan counts back from an event. Empty where there is no day for it yet. */
	consultation: string;
	sessions: string;
	gapWeeks: string;
	peels: boolean;
	/** A pair with both ends empty counts as not there; an empty end is the same day as the start. */
	avoid: readonly { from: string; to: string }[];
}

/** One thing to put right: the field's name, and a sentence to show beside it. */
export interface Problem {
	/** `concern`, `counting`, `day`, `consultation`, `sessions`, `gapWeeks`, `avoid`, or `avoid-2-from` and `avoid-2-to` with their place from 0. */
	field: string;
	sentence: string;
}

export type CheckedRequest = { request: PlanRequest; problems?: never } | { request?: never; problems: readonly Problem[] };

const MOST_RANGES = 8;
const MOST_YEARS_AHEAD = 3;
const LONGEST_RANGE_DAYS = 366;

/** Turns what was typed into a request, or says all that has to be put right. `today` is the day to count from. */
export function validateRequest(raw: RawPlanRequest, facts: Pick<PlannerFacts, 'courses' | 'words'>, today: Day): CheckedRequest {
	const problems: Problem[] = [];
	const refuse = (field: string, sentence: string) => void problems.push({ field, sentence });

	if (!facts.courses.some(({ id }) => id === raw.concern)) refuse('concern', 'Choose what you would like to improve.');
	if (raw.counting !== 'from-start' && raw.counting !== 'to-event') refuse('counting', 'Choose whether to count from a first day or back from an event.');
	const dayProblem = problemOfDay(raw, today);
	if (dayProblem !== undefined) refuse('day', dayProblem);

	const consultation = raw.counting === 'to-event' && raw.consultation !== '' ? raw.consultation : undefined;
	const consultationProblem = consultation === undefined || dayProblem !== undefined ? undefined : problemOfConsultation(consultation, raw.day);
	if (consultationProblem !== undefined) refuse('consultation', consultationProblem);

	const sessions = wholeNumber(raw.sessions);
	if (sessions === undefined || sessions < SESSION_LIMITS.from || sessions > SESSION_LIMITS.to) {
		refuse('sessions', `Type a whole number of sessions from ${SESSION_LIMITS.from} to ${SESSION_LIMITS.to}.`);
	}
	const limits = gapLimits(facts.courses);
	const { peelWaitWeeks, peelGap } = facts.words;
	const gapWithPeel = shortestGapWithPeel(peelWaitWeeks);
	const gapWeeks = wholeNumber(raw.gapWeeks);
	if (gapWeeks === undefined || gapWeeks < limits.from || gapWeeks > limits.to) {
		refuse('gapWeeks', `Type a gap in whole weeks from ${limits.from} to ${limits.to}. Nothing outside that was used in a study or in our own plan.`);
	} else if (raw.peels && (sessions ?? 0) > 1 && gapWeeks < gapWithPeel) {
		refuse('gapWeeks', fillPlaces(peelGap, { gap: countInWords(gapWithPeel, 'week'), wait: countInWords(peelWaitWeeks, 'week') }));
	}

	const avoid = checkRanges(raw.avoid, today, refuse);
	if (problems.length > 0 || sessions === undefined || gapWeeks === undefined) return { problems };
	const counting = raw.counting as PlanRequest['counting'];
	return {
		request: {
			concern: raw.concern,
			counting,
			day: raw.day,
			...(consultation && { consultation }),
			sessions,
			gapWeeks,
			peels: raw.peels,
			avoid,
			madeOn: today,
		},
	};
}

function problemOfDay({ day, counting }: RawPlanRequest, today: Day): string | undefined {
	const which = counting === 'to-event' ? 'the day of your event' : 'your first possible day';
	if (day === '') return `Choose ${which}.`;
	if (!isDay(day)) return `This day does not exist. Choose ${which} again.`;
	if (isBefore(day, today)) return `This day has passed. Choose ${which} from tomorrow on.`;
	if (day === today && counting !== 'to-event') return `This is today. Choose ${which} from tomorrow on: the consultation comes first.`;
	if (day === today) return `This is today. Choose ${which} from tomorrow on.`;
	if (isBefore(plusMonths(today, MOST_YEARS_AHEAD * 12), day)) return `This day is more than ${MOST_YEARS_AHEAD} years away. Choose a nearer one.`;
	return undefined;
}

function problemOfConsultation(consultation: string, event: string): string | undefined {
	if (!isDay(consultation)) return 'This day does not exist. Choose the day of your consultation again, or leave it empty.';
	if (!isBefore(consultation, event)) return 'The consultation comes before the event. Choose an earlier day, or leave it empty.';
	return undefined;
}

function checkRanges(ranges: RawPlanRequest['avoid'], today: Day, refuse: (field: string, sentence: string) => void): DayRange[] {
	if (ranges.length > MOST_RANGES) refuse('avoid', `The planner takes ${countInWords(MOST_RANGES, 'stretch', 'stretches')} of days to avoid. Take some away.`);
	return ranges.flatMap(({ from, to: end }, place) => {
		if (from === '' && end === '') return [];
		const to = end === '' ? from : end;
		const first = `avoid-${place}-from`;
		const last = `avoid-${place}-to`;
		if (from === '') refuse(first, 'Choose the first of these days.');
		else if (!isDay(from)) refuse(first, 'This day does not exist. Choose it again.');
		else if (!isDay(to)) refuse(last, 'This day does not exist. Choose it again.');
		else if (isBefore(to, from)) refuse(last, 'This day comes before the first of them. Choose the same day or a later one.');
		else if (isBefore(to, today)) refuse(last, 'These days have passed. Take them away, or choose later ones.');
		else if (daysBetween(from, to) >= LONGEST_RANGE_DAYS) refuse(last, 'This is longer than a year. Choose a nearer day.');
		else return [{ from, to }];
		return [];
	});
}

const wholeNumber = (text: string): number | undefined => (/^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : undefined);
